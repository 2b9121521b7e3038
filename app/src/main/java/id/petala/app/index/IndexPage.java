package id.petala.app.index;

import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.engine.receipt.ReceiptLine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
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

    IndexPage(Pages pages, ShownPages source, OpenRuns runs) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
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
        IndexPeriod against = against(request, drawn, shown);
        IndexView view = new IndexSheetPages(pages.words(request), drawn, shown, asked.history(), against).view();
        return pages.ok("index/index.jte", screen(request), "view", view);
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
        for (IndexPeriod period : asked.history()) {
            if (name.equals(family + "-" + period.day())) {
                return file.download(name, new IndexFiles(pages.words(request), drawn).sheet(period));
            }
        }
        return pages.notFound(screen(request), asked.unknown());
    }

    private IndexPages drawn(HttpServletRequest request) {
        return IndexPages.of(runs.shown(), pages.words(request));
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
            IndicesView view = drawn.indices();
            List<List<Object>> rows = new ArrayList<>();
            List<IndicesView.Row> every = new ArrayList<>(view.own());
            every.addAll(view.others());
            every.forEach(row -> rows.add(List.of(
                    row.family(),
                    row.instrument(),
                    row.subject(),
                    row.day(),
                    row.value(),
                    row.category(),
                    row.next(),
                    row.course())));
            return new ListFile(
                    words.t("indices.title"),
                    List.of("indeks", "instrumen", "subjek", "per_tanggal", "nilai", "kategori", "jarak", "perjalanan"),
                    rows);
        }

        ListFile sheet(IndexPeriod period) {
            List<List<Object>> rows = new ArrayList<>();
            for (ReceiptLine line : period.figure().receipt().lines()) {
                rows.add(List.of(
                        line.id(),
                        new FigureText(words).in(line.label()),
                        line.value() == null ? line.code() : line.value().rounded(6),
                        line.weight() == null || line.weight().value() == null
                                ? ""
                                : line.weight().value().toString(),
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
