package id.petala.app.upload;

import id.petala.app.check.CheckDownloads;
import id.petala.app.check.CheckedData;
import id.petala.app.choice.ChosenRun;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Impor Data: one address that shows how far the import is, and three verbs: send, accept, throw away. */
@Controller
final class UploadPage {

    private static final String TEMPLATE = "upload/upload.jte";
    private static final String ADDRESS = "/impor";

    private final Pages pages;
    private final ContextSource contexts;
    private final Imports imports;

    UploadPage(Pages pages, ContextSource contexts, Imports imports) {
        this.pages = pages;
        this.contexts = contexts;
        this.imports = imports;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @RequestParam(name = "batal", required = false) @Nullable String cancelled) {
        Import one = imports.look();
        Screen screen = screen(request);
        if (one != null && one.stage() instanceof Stage.Kept(UUID run)) {
            imports.dismiss();
            return screen.fragment() ? elsewhere(ChosenRun.address(run)) : Pages.to(ChosenRun.address(run));
        }
        ResponseEntity<byte[]> page =
                pages.ok(TEMPLATE, screen, "view", views(request).view(one, cancelled != null, List.of()));
        if (one != null && one.stage() instanceof Stage.Failed) {
            imports.dismiss();
        }
        return page;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        try {
            Import one = imports.begin();
            take(one, request);
            return Pages.to(ADDRESS);
        } catch (Refused refused) {
            return refused(request, refused.findings());
        }
    }

    private void take(Import one, HttpServletRequest request) throws IOException {
        boolean taken = false;
        try {
            new Receiving(one, imports.limits(), imports.rules()).take(request);
            taken = !one.cancelled();
        } finally {
            if (!taken) {
                imports.giveUp(one);
            }
        }
        if (taken) {
            imports.read(one);
        }
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, List<Finding> findings) {
        UploadViews views = views(request);
        Import now = imports.look();
        boolean waiting = now != null && now.stage() instanceof Stage.Ready;
        UploadView view = views.view(waiting ? now : null, false, findings);
        return pages.refused(HttpStatus.CONFLICT, TEMPLATE, screen(request), "view", view);
    }

    @PostMapping(ADDRESS + "/terima")
    ResponseEntity<byte[]> accept(
            HttpServletRequest request, @RequestParam(name = Receiving.AGENCY, defaultValue = "") String agency) {
        try {
            imports.accept(TypedText.of(agency));
            return Pages.to(ADDRESS);
        } catch (Refused refused) {
            return refused(request, refused.findings());
        }
    }

    @PostMapping(ADDRESS + "/batal")
    ResponseEntity<byte[]> cancel() {
        return Pages.to(imports.cancel() ? ADDRESS + "?batal" : ADDRESS);
    }

    @GetMapping(ADDRESS + "/unduh/{name}")
    ResponseEntity<?> file(HttpServletRequest request, @PathVariable("name") String name) throws IOException {
        Import one = imports.look();
        ResponseEntity<Resource> file = one != null && one.stage() instanceof Stage.Ready(CheckedData checked)
                ? CheckDownloads.of(checked, name, pages.words(request))
                : null;
        return file == null
                ? pages.notFound(screen(request), pages.words(request).t("upload.no-file", name))
                : file;
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, contexts.context(pages.words(request).locale()), Screen.Section.IMPORT);
    }

    private UploadViews views(HttpServletRequest request) {
        return new UploadViews(imports, pages.words(request));
    }

    /** Tells htmx to leave this page. */
    private static ResponseEntity<byte[]> elsewhere(String address) {
        return ResponseEntity.ok().header("HX-Redirect", address).build();
    }
}
