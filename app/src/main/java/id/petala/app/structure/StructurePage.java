package id.petala.app.structure;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.succession.Bench;
import id.petala.app.succession.Choices;
import id.petala.app.succession.ShownSuccession;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Peta Jabatan: the posts of managers as a tree, from any of them down. */
@Controller
final class StructurePage {

    private final Pages pages;
    private final ShownPages shown;
    private final ShownSuccession succession;
    private final OpenRuns runs;

    StructurePage(Pages pages, ShownPages shown, ShownSuccession succession, OpenRuns runs) {
        this.pages = pages;
        this.shown = shown;
        this.succession = succession;
        this.runs = runs;
    }

    @GetMapping("/peta-jabatan")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        ContextView context = shown.pages().context(pages.words(request).locale());
        StructureView view = views(request, choices).view(choices.page(), context);
        Screen screen = pages.screen(request, context, Screen.Section.POSTS);
        return pages.ok("structure/chart.jte", screen, "view", view);
    }

    @GetMapping("/peta-jabatan/unduh/peta-jabatan.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("peta-jabatan", list(request));
    }

    private ListFile list(HttpServletRequest request) {
        return views(request, new Choices(request.getParameterMap())).file();
    }

    private StructureViews views(HttpServletRequest request, Choices choices) {
        OpenRun open = runs.shown();
        Bench bench = succession.bench(open);
        return new StructureViews(bench, PostTree.of(open, bench), StructureFilter.of(choices), pages.words(request));
    }
}
