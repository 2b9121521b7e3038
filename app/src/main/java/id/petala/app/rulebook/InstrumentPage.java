package id.petala.app.rulebook;

import id.petala.app.eligibility.WorthChoice;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.engine.rule.RuleText;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Instrumen: the rules of scoring as documents people can read and dispute. */
@Controller
final class InstrumentPage {

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final InstrumentFinder finder;
    private final RuleShelf shelf;
    private final Candidates candidates;

    InstrumentPage(
            Pages pages,
            ShownPages source,
            OpenRuns runs,
            InstrumentFinder finder,
            RuleShelf shelf,
            Candidates candidates) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.finder = finder;
        this.shelf = shelf;
        this.candidates = candidates;
    }

    @GetMapping("/instrumen")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        OpenRun shown = runs.shown();
        InstrumentList list = new InstrumentLists(shown, pages.words(request)).list(finder.all(), shelf.unreadable());
        return pages.ok("rulebook/instruments.jte", screen(request), "list", list);
    }

    @GetMapping("/instrumen/{key}")
    ResponseEntity<byte[]> document(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "tanggal", required = false) @Nullable String date,
            @RequestParam(name = "tersimpan", required = false) @Nullable String kept) {
        Screen screen = screen(request);
        ListedInstrument listed = finder.find(key);
        if (listed == null) {
            return pages.notFound(screen, screen.t("instrument.no-such", key));
        }
        LocalDate day = date == null ? usual(listed) : day(date, listed);
        return day == null
                ? pages.notFound(
                        screen,
                        screen.t(
                                "instrument.no-day",
                                String.valueOf(date),
                                screen.date(listed.instrument().firstDay())))
                : pages.ok(
                        "rulebook/instrument.jte",
                        screen,
                        "page",
                        page(listed, day, kept != null, pages.words(request)));
    }

    private InstrumentPageView page(ListedInstrument listed, LocalDate day, boolean kept, Words words) {
        OpenRun shown = runs.shown();
        boolean inUse = listed.same(shown.run().instrument());
        Candidate waiting = candidates.find(listed.key());
        return new InstrumentPageView(
                listed.key(),
                InstrumentViews.view(listed.book(), listed.instrument(), day, inUse, words),
                shown.run().instrument().id(),
                listed.instrument().talent() != null,
                listed.instrument().ofPairs()
                        ? WorthChoice.INSTRUMENT + listed.instrument().id()
                        : "",
                OwnNote.of(listed, words),
                waiting == null ? "" : waiting.file(),
                kept);
    }

    /** The day of the run, or the first day of an instrument that begins later. */
    private LocalDate usual(ListedInstrument listed) {
        LocalDate first = listed.instrument().firstDay();
        LocalDate asOf = runs.shown().run().asOf();
        return asOf.isBefore(first) ? first : asOf;
    }

    private static @Nullable LocalDate day(String date, ListedInstrument listed) {
        try {
            LocalDate day = LocalDate.parse(date);
            return day.isBefore(listed.instrument().firstDay()) ? null : day;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** The text of the file itself: what an own instrument can begin with. */
    @GetMapping("/instrumen/{key}/berkas")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("key") String key) {
        ListedInstrument listed = finder.find(key);
        Screen screen = screen(request);
        if (listed == null) {
            return pages.notFound(screen, screen.t("instrument.no-such", key));
        }
        RuleText text = listed.instrument().texts().getFirst();
        return Download.YAML.of(
                listed.instrument().id() + "-" + listed.instrument().version() + ".yaml",
                text.text().getBytes(StandardCharsets.UTF_8));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INSTRUMENTS);
    }
}
