package id.petala.app.competency;

import id.petala.app.people.UnknownChoice;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Peta Kompetensi: who meets the standard of which competency, by unit, tier or family of posts. */
@Controller
final class CompetencyPage {

    private final Pages pages;
    private final ContextSource contexts;
    private final ShownCompetencies source;

    CompetencyPage(Pages pages, ContextSource contexts, ShownCompetencies source) {
        this.pages = pages;
        this.contexts = contexts;
        this.source = source;
    }

    @GetMapping(CompetencyViews.MAP)
    ResponseEntity<byte[]> map(
            HttpServletRequest request, @RequestParam(name = CompetencyViews.BY, defaultValue = "unit") String by) {
        return drawn(
                request,
                by,
                views -> pages.ok("competency/matrix.jte", screen(request), "view", views.view()));
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/peta-kompetensi.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request, @RequestParam(name = CompetencyViews.BY, defaultValue = "unit") String by) {
        return drawn(
                request,
                by,
                views -> Download.CSV.of("peta-kompetensi.csv", MatrixFile.of(views.matrix()).csv()));
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/peta-kompetensi.xlsx")
    ResponseEntity<byte[]> workbook(
            HttpServletRequest request, @RequestParam(name = CompetencyViews.BY, defaultValue = "unit") String by) {
        return drawn(
                request,
                by,
                views -> Download.XLSX.of("peta-kompetensi.xlsx", MatrixFile.of(views.matrix()).workbook()));
    }

    private ResponseEntity<byte[]> drawn(
            HttpServletRequest request, String by, Function<CompetencyViews, ResponseEntity<byte[]>> answer) {
        Grouping grouping = Grouping.of(by).orElse(null);
        if (grouping == null) {
            return pages.notFound(screen(request), screen(request).t("competency.no-such-grouping", by));
        }
        try {
            return answer.apply(new CompetencyViews(
                    source.shown(), grouping, Selection.of(request.getParameterMap()), pages.words(request)));
        } catch (UnknownChoice unknown) {
            return pages.notFound(
                    screen(request),
                    screen(request).t("competency.nobody", unknown.trait().parameter(), unknown.value()));
        }
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, contexts.context(pages.words(request).locale()), Screen.Section.COMPETENCY);
    }
}
