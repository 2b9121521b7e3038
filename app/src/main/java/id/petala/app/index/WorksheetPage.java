package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.facts.FactRow;
import id.petala.app.index.WorksheetView.Act;
import id.petala.app.index.WorksheetView.Choice;
import id.petala.app.platform.Download;
import id.petala.app.platform.Held;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.app.worksheet.WorksheetWorkbook;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Worksheets of indices: one to fill in, one that comes back, looked at and kept or thrown away, one taken back. */
@Controller
final class WorksheetPage {

    static final String ADDRESS = IndexPages.PAGE + "/lembar-kerja";

    private static final String TEMPLATE = "index/worksheets.jte";
    private static final String PREVIEW = "index/preview.jte";

    /** Worksheets beyond these push out the one nobody has looked at for longest. */
    private static final int WAITING = 8;

    private static final int LISTED = 100;

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final ShownSheets sheets;
    private final KeptSheets kept;
    private final Held<String, SentSheet> waiting = new Held<>(WAITING);

    WorksheetPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets, KeptSheets kept) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.sheets = sheets;
        this.kept = kept;
    }

    /** Where the worksheet of an instrument can be had. */
    static String download(String instrument, String subject, LocalDate day) {
        return ADDRESS + "/unduh?indeks=" + instrument + "&subjek=" + encoded(subject) + "&per=" + day;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Words words = pages.words(request);
        WorksheetView view = view(
                words,
                SheetUpload.field(request, "indeks"),
                SheetUpload.field(request, "subjek"),
                SheetUpload.field(request, "per"),
                List.of(),
                done(request, words));
        return pages.ok(TEMPLATE, screen(request), "view", view);
    }

    @GetMapping(ADDRESS + "/unduh")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @RequestParam(name = "indeks", defaultValue = "") String index,
            @RequestParam(name = "subjek", defaultValue = "") String typedSubject,
            @RequestParam(name = "per", defaultValue = "") String typedDay)
            throws IOException {
        Words words = pages.words(request);
        LocalDate day = FactRow.dayOrNull(typedDay);
        if (day == null) {
            return pages.badRequest(screen(request), words.t("sheets.day", TypedText.of(typedDay)));
        }
        Instrument instrument = IndexBook.shipped().find(index, day);
        if (instrument == null || day.isBefore(instrument.firstDay()) || !IndexBook.sheeted(instrument)) {
            return pages.notFound(screen(request), noInstrument(words, index, day));
        }
        LocalDate last = runs.shown().run().asOf();
        if (day.isAfter(last)) {
            return pages.badRequest(screen(request), words.t("sheets.late", words.date(day), words.date(last)));
        }
        String subject = TypedText.of(typedSubject);
        if (subject.length() > IndexWorksheet.LONGEST_NAME) {
            return pages.badRequest(screen(request), words.t("sheets.subject-long", IndexWorksheet.LONGEST_NAME));
        }
        IndexPeriod known = sheets.of(runs.shown()).find(instrument.id(), subject, day);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetWorkbook.write(
                out, instrument, subject, day, known == null ? List.of() : known.rows(), Language.of(words.language()));
        return Download.XLSX.of("lembar-kerja-" + instrument.id() + "-" + day + ".xlsx", out.toByteArray());
    }

    private static String noInstrument(Words words, String index, LocalDate day) {
        IndexBook book = IndexBook.shipped();
        if (book.names().contains(index)) {
            return words.t("sheets.no-day", index, words.date(day));
        }
        return words.t("sheets.no-index", TypedText.of(index), Nearest.orAll(index, book.names()));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        OpenRun shown = runs.shown();
        try {
            SheetUpload upload =
                    new SheetUpload(IndexBook.shipped(), shown.run().asOf());
            SentSheet sent = upload.take(request);
            waiting.put(sent.sha256(), sent);
            return Pages.to(address(sent.sha256()));
        } catch (Refused refused) {
            List<String> faults = refused.findings().stream()
                    .map(finding ->
                            FindingText.sentence(finding, pages.words(request).locale()))
                    .toList();
            return refused(request, faults);
        }
    }

    /** What was typed is not shown again: of a form that is too large nothing can be read. */
    private ResponseEntity<byte[]> refused(HttpServletRequest request, List<String> faults) {
        WorksheetView view = view(pages.words(request), "", "", "", faults, "");
        return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, screen(request), "view", view);
    }

    private static String address(String key) {
        return ADDRESS + "/pratinjau/" + key;
    }

    @GetMapping(ADDRESS + "/pratinjau/{key}")
    ResponseEntity<byte[]> preview(HttpServletRequest request, @PathVariable("key") String key) {
        SentSheet sent = waiting.get(key);
        return sent == null
                ? gone(request)
                : pages.ok(
                        PREVIEW, screen(request), "view", drawn(request, sent).view(address(key), "", "", List.of()));
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request) {
        return pages.notFound(screen(request), pages.words(request).t("sheets.gone"));
    }

    private PreviewPages drawn(HttpServletRequest request, SentSheet sent) {
        OpenRun run = runs.shown();
        Words words = pages.words(request);
        return new PreviewPages(words, IndexPages.of(run, sheets.of(run), words), sent, now(sent));
    }

    private @Nullable IndexPeriod now(SentSheet sent) {
        return sheets.of(runs.shown())
                .find(
                        sent.instrument().id(),
                        sent.filled().head().subject(),
                        sent.filled().head().day());
    }

    @PostMapping(ADDRESS + "/pratinjau/{key}/simpan")
    ResponseEntity<byte[]> keep(HttpServletRequest request, @PathVariable("key") String key) {
        SentSheet sent = waiting.get(key);
        if (sent == null) {
            return gone(request);
        }
        String name = SheetUpload.field(request, "nama");
        String reason = SheetUpload.field(request, "alasan");
        List<String> errors = new ArrayList<>(errors(pages.words(request), name, reason));
        if (!PreviewPages.base(now(sent)).equals(SheetUpload.field(request, "dasar"))) {
            errors.add(pages.words(request).t("sheets.outrun"));
        }
        if (!errors.isEmpty() || !sent.whole()) {
            PreviewView view = drawn(request, sent).view(address(key), name, reason, errors);
            return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, PREVIEW, screen(request), "view", view);
        }
        kept.add(sent.kept(name, reason));
        waiting.remove(key);
        return Pages.to(
                IndexPages.address(
                                sent.instrument(),
                                sent.filled().head().subject(),
                                sent.filled().head().day()) + "&tersimpan");
    }

    private static List<String> errors(Words words, String name, String reason) {
        List<String> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > IndexWorksheet.LONGEST_NAME) {
            errors.add(words.t("sheets.name-missing", IndexWorksheet.LONGEST_NAME));
        }
        if (reason.isEmpty() || reason.length() > IndexWorksheet.LONGEST_REASON) {
            errors.add(words.t("sheets.reason-missing", IndexWorksheet.LONGEST_REASON));
        }
        return errors;
    }

    @PostMapping(ADDRESS + "/pratinjau/{key}/batal")
    ResponseEntity<byte[]> discard(@PathVariable("key") String key) {
        waiting.remove(key);
        return Pages.to(ADDRESS + "?dibuang");
    }

    @PostMapping(ADDRESS + "/tarik")
    ResponseEntity<byte[]> withdraw(HttpServletRequest request) {
        Words words = pages.words(request);
        IndexWorksheet held = holding(
                SheetUpload.field(request, "indeks"),
                SheetUpload.field(request, "subjek"),
                FactRow.dayOrNull(SheetUpload.field(request, "per")));
        if (held == null) {
            return pages.notFound(screen(request), words.t("sheets.not-kept"));
        }
        String name = SheetUpload.field(request, "nama");
        String reason = SheetUpload.field(request, "alasan");
        List<String> errors = errors(words, name, reason);
        if (!errors.isEmpty()) {
            return refused(request, errors);
        }
        kept.add(new IndexWorksheet(
                held.instrument(),
                held.version(),
                held.subject(),
                held.asOf(),
                null,
                List.of(),
                name,
                reason,
                Instant.EPOCH));
        return Pages.to(after(held));
    }

    private @Nullable IndexWorksheet holding(String instrument, String subject, @Nullable LocalDate day) {
        return kept.holding().stream()
                .filter(one -> one.instrument().equals(instrument)
                        && one.subject().equals(subject)
                        && one.asOf().equals(day))
                .findFirst()
                .orElse(null);
    }

    /** Where the worksheet of the data package shows again, else the list of what was kept. */
    private String after(IndexWorksheet held) {
        Instrument instrument = IndexBook.shipped().rules().instrument(held.instrument());
        boolean shows = instrument != null
                && sheets.of(runs.shown()).find(held.instrument(), held.subject(), held.asOf()) != null;
        return shows
                ? IndexPages.address(Objects.requireNonNull(instrument), held.subject(), held.asOf()) + "&ditarik"
                : ADDRESS + "?ditarik";
    }

    private WorksheetView view(
            Words words, String chosen, String subject, String day, List<String> faults, String done) {
        OpenRun run = runs.shown();
        return new WorksheetView(
                choices(chosen, words),
                subject.isEmpty() ? Objects.requireNonNullElse(run.kept().agency(), "") : subject,
                FactRow.dayOrNull(day) == null ? run.run().asOf().toString() : day,
                acts(words),
                faults,
                done);
    }

    private static List<Choice> choices(String chosen, Words words) {
        IndexBook book = IndexBook.shipped();
        FigureText text = new FigureText(words);
        List<Choice> choices = new ArrayList<>();
        for (String name : book.families()) {
            Instrument shown = book.family(name).getLast();
            if (IndexBook.sheeted(shown)) {
                choices.add(new Choice(name, text.in(shown.label()) + " · " + name, name.equals(chosen)));
            }
        }
        return choices;
    }

    private List<Act> acts(Words words) {
        List<IndexWorksheet> holding = kept.holding();
        return kept.acts().stream()
                .limit(LISTED)
                .map(act -> act(act, holding.contains(act), words))
                .toList();
    }

    private static Act act(IndexWorksheet act, boolean holds, Words words) {
        Instrument instrument = IndexBook.shipped().rules().instrument(act.instrument());
        IndexWorksheet.File file = act.file();
        String what = file == null
                ? words.t("sheets.act-withdrawn")
                : holds ? words.t("sheets.act-holds") : words.t("sheets.act-replaced");
        return new Act(
                instrument == null ? act.instrument() : new FigureText(words).in(instrument.label()),
                act.subject(),
                words.date(act.asOf()),
                holds && instrument != null ? IndexPages.address(instrument, act.subject(), act.asOf()) : "",
                what,
                act.actedBy(),
                Moment.said(words, act.at()),
                act.reason(),
                file == null ? "–" : file.name() + " · " + file.sha256().substring(0, 12));
    }

    private static String done(HttpServletRequest request, Words words) {
        if (request.getParameter("dibuang") != null) {
            return words.t("sheets.discarded");
        }
        return request.getParameter("ditarik") == null ? "" : words.t("sheets.withdrawn");
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INDICES);
    }
}
