package id.petala.app.workforce;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.succession.Choices;
import id.petala.app.succession.ShownSuccession;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Proyeksi Pegawai: retirements and the need by workload, year by year. */
@Controller
final class WorkforcePage {

    private final Pages pages;
    private final ShownPages shown;
    private final ShownSuccession succession;
    private final OpenRuns runs;

    WorkforcePage(Pages pages, ShownPages shown, ShownSuccession succession, OpenRuns runs) {
        this.pages = pages;
        this.shown = shown;
        this.succession = succession;
        this.runs = runs;
    }

    @GetMapping("/proyeksi")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        ContextView context = shown.pages().context(pages.words(request).locale());
        WorkforceView view = views(request, choices).view(choices.page(), context);
        Screen screen = pages.screen(request, context, Screen.Section.POSTS);
        return pages.ok("workforce/projection.jte", screen, "view", view);
    }

    @GetMapping("/proyeksi/unduh/proyeksi.{kind}")
    ResponseEntity<byte[]> groups(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("proyeksi", views(request).groupFile());
    }

    @GetMapping("/proyeksi/unduh/proyeksi-jabatan.{kind}")
    ResponseEntity<byte[]> posts(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("proyeksi-jabatan", views(request).postFile());
    }

    private WorkforceViews views(HttpServletRequest request) {
        return views(request, new Choices(request.getParameterMap()));
    }

    private WorkforceViews views(HttpServletRequest request, Choices choices) {
        OpenRun open = runs.shown();
        return new WorkforceViews(
                Projection.of(open, succession.bench(open)), WorkforceFilter.of(choices), pages.words(request));
    }
}
