package id.petala.app.index;

import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
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
        IndexPages drawn = drawn(request);
        PeriodAsk asked = asked(request, drawn, family);
        IndexPeriod shown = asked.period();
        if (shown == null) {
            return pages.notFound(screen(request), asked.unknown());
        }
        String beside = request.getParameter("banding");
        if (beside != null && drawn.sheets().history(family, beside).isEmpty()) {
            return pages.notFound(screen(request), asked.noSubject(beside));
        }
        Words words = pages.words(request);
        IndexPeriod against = against(request, drawn, shown);
        IndexView view = new IndexSheetPages(words, drawn, shown, asked.history(), against).view();
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
        PeriodAsk asked = asked(request, drawn, family);
        List<IndexPeriod> named = asked.history().stream()
                .filter(period -> name.equals(family + "-" + period.day()))
                .filter(asked::instrument)
                .toList();
        if (named.isEmpty()) {
            return pages.notFound(screen(request), asked.unknown(name));
        }
        IndexPeriod period = named.getLast();
        String told = period.shares(asked.history())
                ? name + "-" + period.instrument().id()
                : name;
        return file.download(told, new IndexFiles(pages.words(request), drawn).sheet(period));
    }

    private IndexPages drawn(HttpServletRequest request) {
        OpenRun run = runs.shown();
        return IndexPages.of(run, sheets.of(run), pages.words(request));
    }

    private PeriodAsk asked(HttpServletRequest request, IndexPages drawn, String family) {
        return PeriodAsk.of(
                request,
                pages.words(request),
                drawn.sheets(),
                family,
                runs.shown().kept().agency());
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
