package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.succession.RetirementViews.Asked;
import id.petala.app.succession.ShownSuccession.OfRun;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who retires until a day. */
@Controller
final class RetirementPage {

    private final Pages pages;
    private final ShownPages shown;
    private final ShownSuccession succession;

    RetirementPage(Pages pages, ShownPages shown, ShownSuccession succession) {
        this.pages = pages;
        this.shown = shown;
        this.succession = succession;
    }

    @GetMapping("/suksesi/pensiun")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        RetirementView view = views(request).view(asked(choices), choices.page(), context(request));
        return pages.ok("succession/retirements.jte", screen(request), "view", view);
    }

    @GetMapping("/suksesi/unduh/pensiun.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("pensiun", list(request));
    }

    private ListFile list(HttpServletRequest request) {
        return views(request).file(asked(new Choices(request.getParameterMap())));
    }

    private Asked asked(Choices choices) {
        return Asked.of(choices, succession.ofRun().bench().asOf());
    }

    private RetirementViews views(HttpServletRequest request) {
        OfRun now = succession.ofRun();
        return new RetirementViews(now.bench(), now.retirements(), pages.words(request));
    }

    private ContextView context(HttpServletRequest request) {
        return shown.pages().context(pages.words(request).locale());
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, context(request), Screen.Section.POSTS);
    }
}
