package id.petala.app.index;

import id.petala.app.facts.Nearest;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.engine.finding.FindingText;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.ReceiptLine;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Indeks: all indices of the agency on one page, and each with its tree, its course and what moved. */
@Controller
final class IndexPage {

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final ShownSheets sheets;

    IndexPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.sheets = sheets;
    }

    @GetMapping(IndexPages.PAGE)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        return pages.ok(
                "index/indices.jte", screen(request), "view", drawn(request).indices());
    }

    @GetMapping(IndexPages.PAGE + "/unduh/indeks.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        return file.download("indeks", new IndexFiles(pages.words(request), drawn(request)).all());
    }

    @GetMapping(IndexPages.PAGE + "/unduh/temuan.{kind}")
    ResponseEntity<byte[]> faults(HttpServletRequest request, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        return file.download("temuan-indeks", new IndexFiles(pages.words(request), drawn(request)).faults());
    }

    @GetMapping(IndexPages.PAGE + "/{family}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable("family") String family) {
        Words words = pages.words(request);
        IndexPages drawn = drawn(request);
        List<IndexPeriod> history = history(request, drawn, family);
        if (history.isEmpty()) {
            return pages.notFound(screen(request), unknown(request, drawn, family));
        }
        String beside = request.getParameter("banding");
        if (beside != null && drawn.sheets().history(family, beside).isEmpty()) {
            return pages.notFound(screen(request), noSubject(words, drawn, family, beside));
        }
        IndexPeriod shown = period(request, history);
        if (shown == null) {
            return pages.notFound(screen(request), noPeriod(request, asked(request), history));
        }
        IndexPeriod against = against(request, drawn, shown);
        IndexView view = new IndexSheetPages(words, drawn, shown, history, against).view();
        WorksheetPart part = WorksheetPart.of(shown, request.getParameterMap().keySet(), words);
        return pages.ok("index/index.jte", screen(request), Map.of("view", view, "worksheet", part));
    }

    @GetMapping(IndexPages.PAGE + "/{family}/unduh/{name}.{kind}")
    ResponseEntity<byte[]> sheet(
            HttpServletRequest request,
            @PathVariable("family") String family,
            @PathVariable("name") String name,
            @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        IndexPages drawn = drawn(request);
        List<IndexPeriod> history = history(request, drawn, family);
        List<IndexPeriod> named = history.stream()
                .filter(period -> name.equals(family + "-" + period.day()))
                .filter(period -> instrument(request, period))
                .toList();
        if (named.isEmpty()) {
            return pages.notFound(
                    screen(request),
                    history.isEmpty() ? unknown(request, drawn, family) : noPeriod(request, name, history));
        }
        IndexPeriod period = named.getLast();
        String told = period.shares(history) ? name + "-" + period.instrument().id() : name;
        return file.download(told, new IndexFiles(pages.words(request), drawn).sheet(period));
    }

    private String noPeriod(HttpServletRequest request, String asked, List<IndexPeriod> history) {
        return pages.words(request).t("indices.no-period", TypedText.of(asked), days(history));
    }

    private IndexPages drawn(HttpServletRequest request) {
        OpenRun run = runs.shown();
        return IndexPages.of(run, sheets.of(run), pages.words(request));
    }

    /** The periods of the subject asked for, else of the agency itself, else of the first there is. */
    private List<IndexPeriod> history(HttpServletRequest request, IndexPages drawn, String family) {
        String asked = request.getParameter("subjek");
        if (asked != null) {
            return drawn.sheets().history(family, asked);
        }
        List<String> subjects = drawn.sheets().subjects(family);
        String agency = runs.shown().kept().agency();
        String subject = subjects.contains(agency) || subjects.isEmpty() ? agency : subjects.getFirst();
        return drawn.sheets().history(family, subject);
    }

    /** The period of the day and instrument asked for, of several the official one; the newest where neither is. */
    private static @Nullable IndexPeriod period(HttpServletRequest request, List<IndexPeriod> history) {
        String asked = request.getParameter("per");
        List<IndexPeriod> found = history.stream()
                .filter(period -> asked == null || period.day().toString().equals(asked))
                .filter(period -> instrument(request, period))
                .toList();
        return found.isEmpty() ? null : found.getLast();
    }

    private static boolean instrument(HttpServletRequest request, IndexPeriod period) {
        String asked = request.getParameter("instrumen");
        return asked == null || period.instrument().id().equals(asked);
    }

    /** The other subject's period nearest before the one shown, else its first. */
    private static @Nullable IndexPeriod against(HttpServletRequest request, IndexPages drawn, IndexPeriod shown) {
        String asked = request.getParameter("banding");
        List<IndexPeriod> others = asked == null ? List.of() : drawn.sheets().history(shown.family(), asked);
        IndexPeriod found = others.isEmpty() ? null : others.getFirst();
        for (IndexPeriod other : others) {
            found = other.day().isAfter(shown.day()) ? found : other;
        }
        return found;
    }

    private static String asked(HttpServletRequest request) {
        return Stream.of(request.getParameter("per"), request.getParameter("instrumen"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String days(List<IndexPeriod> history) {
        return history.stream()
                .map(period -> period.day()
                        + (period.shares(history) ? " " + period.instrument().id() : ""))
                .collect(Collectors.joining(", "));
    }

    private String unknown(HttpServletRequest request, IndexPages drawn, String family) {
        Words words = pages.words(request);
        String subject = request.getParameter("subjek");
        return subject == null || drawn.sheets().subjects(family).isEmpty()
                ? noFamily(words, drawn, family)
                : noSubject(words, drawn, family, subject);
    }

    private static String noSubject(Words words, IndexPages drawn, String family, String subject) {
        List<String> known = drawn.sheets().subjects(family);
        String nearest = Nearest.to(subject, known);
        return words.t(
                "indices.no-subject",
                TypedText.of(subject),
                family,
                nearest.isEmpty() ? String.join("; ", known) : nearest);
    }

    private static String noFamily(Words words, IndexPages drawn, String family) {
        List<String> known = new ArrayList<>();
        for (String one : IndexBook.shipped().families()) {
            if (!drawn.sheets().subjects(one).isEmpty()) {
                known.add(one);
            }
        }
        String nearest = Nearest.to(family, known);
        return words.t("indices.unknown", TypedText.of(family), nearest.isEmpty() ? String.join(", ", known) : nearest);
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INDICES);
    }

    /** The lists of these pages as files. */
    private record IndexFiles(Words words, IndexPages drawn) {

        ListFile all() {
            List<List<Object>> rows = new ArrayList<>();
            for (IndicesView.Row row : drawn.rows()) {
                rows.add(List.of(
                        row.family(),
                        row.instrument(),
                        row.subject(),
                        row.numbers().day(),
                        cell(row.numbers().value()),
                        cell(row.numbers().least()),
                        cell(row.numbers().most()),
                        row.category(),
                        row.next(),
                        row.course(),
                        row.provisional() ? "ya" : ""));
            }
            return new ListFile(
                    words.t("indices.title"),
                    List.of(
                            "indeks",
                            "instrumen",
                            "subjek",
                            "per_tanggal",
                            "nilai",
                            "paling_rendah",
                            "paling_tinggi",
                            "kategori",
                            "jarak",
                            "perjalanan",
                            "sementara"),
                    rows);
        }

        /** A number where six decimals hold it, else a fraction. */
        private static Object weight(@Nullable Rational weight) {
            if (weight == null) {
                return "";
            }
            return weight.roundedToPoints().equals(weight) ? weight.rounded(Points.PLACES) : weight.toString();
        }

        private static Object cell(@Nullable BigDecimal number) {
            return number == null ? "" : number;
        }

        ListFile faults() {
            List<List<Object>> rows = new ArrayList<>();
            drawn.sheets()
                    .findings()
                    .forEach(finding -> rows.add(List.of(
                            finding.where().toString(),
                            finding.code(),
                            Objects.requireNonNullElse(finding.value(), ""),
                            finding.expected(),
                            FindingText.sentence(finding, words.locale()))));
            return new ListFile(
                    words.t("indices.faults"), List.of("tempat", "kode", "nilai", "seharusnya", "penjelasan"), rows);
        }

        ListFile sheet(IndexPeriod period) {
            List<List<Object>> rows = new ArrayList<>();
            for (ReceiptLine line : period.figure().receipt().lines()) {
                rows.add(List.of(
                        line.id(),
                        new FigureText(words).in(line.label()),
                        line.value() == null ? line.code() : line.value().rounded(6),
                        line.weight() == null ? "" : weight(line.weight().value()),
                        line.contribution() == null ? "" : line.contribution().rounded(6),
                        line.status().name(),
                        line.provisional() ? "ya" : ""));
            }
            return new ListFile(
                    period.family(),
                    List.of("butir", "nama", "nilai", "bobot", "sumbangan", "status", "sementara"),
                    rows);
        }
    }
}
