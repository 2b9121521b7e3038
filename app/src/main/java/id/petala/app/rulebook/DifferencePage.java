package id.petala.app.rulebook;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What two instruments differ in, or one of them on two days. */
@Controller
final class DifferencePage {

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final InstrumentFinder finder;

    DifferencePage(Pages pages, ShownPages source, OpenRuns runs, InstrumentFinder finder) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.finder = finder;
    }

    /** Something of the address means nothing here; with the sentence that says what is right. */
    private static final class Meaningless extends Exception {
        private static final long serialVersionUID = 1L;

        Meaningless(String sentence) {
            super(sentence);
        }
    }

    @GetMapping("/instrumen/beda")
    ResponseEntity<byte[]> difference(
            HttpServletRequest request,
            @RequestParam(name = "dari", defaultValue = "") String from,
            @RequestParam(name = "ke", defaultValue = "") String to,
            @RequestParam(name = "tanggal-dari", defaultValue = "") String fromDay,
            @RequestParam(name = "tanggal-ke", defaultValue = "") String toDay) {
        Screen screen =
                pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INSTRUMENTS);
        String present = runs.shown().run().instrument().id();
        try {
            DifferenceViews.Meant first = meant(from.isEmpty() ? present : from, fromDay, screen);
            DifferenceViews.Meant second = meant(to.isEmpty() ? present : to, toDay, screen);
            DifferenceView view = new DifferenceViews(pages.words(request)).view(first, second, choices(first, second));
            return pages.ok("rulebook/difference.jte", screen, "view", view);
        } catch (Meaningless meaningless) {
            return pages.notFound(screen, String.valueOf(meaningless.getMessage()));
        }
    }

    private DifferenceViews.Meant meant(String key, String day, Screen screen) throws Meaningless {
        ListedInstrument listed = finder.find(key);
        if (listed == null) {
            throw new Meaningless(screen.t("instrument.no-such", key));
        }
        return new DifferenceViews.Meant(listed, day.isEmpty() ? null : day(day, listed, screen));
    }

    private static LocalDate day(String text, ListedInstrument listed, Screen screen) throws Meaningless {
        LocalDate first = listed.instrument().firstDay();
        @Nullable LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            day = null;
        }
        if (day == null || day.isBefore(first)) {
            throw new Meaningless(screen.t("instrument.no-day", text, screen.date(first)));
        }
        return day;
    }

    /** All on the shelf, and whichever of the two isn't. */
    private List<ListedInstrument> choices(DifferenceViews.Meant first, DifferenceViews.Meant second) {
        List<ListedInstrument> all = new ArrayList<>(finder.all());
        for (ListedInstrument one : List.of(first.listed(), second.listed())) {
            if (all.stream().noneMatch(other -> other.key().equals(one.key()))) {
                all.add(one);
            }
        }
        return all;
    }
}
