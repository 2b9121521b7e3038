package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Kesiapan suksesi: the posts of managers, who could follow in each, and why somebody could not. */
@Controller
final class SuccessionPage {

    private final Pages pages;
    private final ShownPages shown;
    private final ShownSuccession succession;

    SuccessionPage(Pages pages, ShownPages shown, ShownSuccession succession) {
        this.pages = pages;
        this.shown = shown;
        this.succession = succession;
    }

    @GetMapping("/suksesi")
    ResponseEntity<byte[]> posts(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        SuccessionView view = views(request).view(PostFilter.of(choices), choices.page(), context(request));
        return pages.ok("succession/posts.jte", screen(request), "view", view);
    }

    @GetMapping("/suksesi/unduh/suksesi.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("suksesi", list(request));
    }

    private ListFile list(HttpServletRequest request) {
        return views(request).file(PostFilter.of(new Choices(request.getParameterMap())));
    }

    @GetMapping("/suksesi/jabatan")
    ResponseEntity<byte[]> post(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        PostView view = post(request, choices)
                .view(choices.text("lengkap").equals("1"), choices.text("orang"), context(request));
        return pages.ok("succession/post.jte", screen(request), "view", view);
    }

    @GetMapping("/suksesi/unduh/kader.{kind}")
    ResponseEntity<byte[]> candidates(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind)
                .download(
                        "kader",
                        post(request, new Choices(request.getParameterMap())).file());
    }

    private PostViews post(HttpServletRequest request, Choices choices) {
        Bench bench = succession.ofRun().bench();
        String name = choices.text("nama");
        Optional<ManagerPost> post = bench.post(name, choices.text("unit"));
        return new PostViews(
                bench,
                post.orElseThrow(() ->
                        new NoSuchChoice("nama", name, pages.words(request).t("succession.a-post"))),
                choices.months(),
                pages.words(request));
    }

    private SuccessionViews views(HttpServletRequest request) {
        return new SuccessionViews(succession.ofRun().bench(), pages.words(request));
    }

    private ContextView context(HttpServletRequest request) {
        Words words = pages.words(request);
        return shown.pages().context(words.locale());
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, context(request), Screen.Section.POSTS);
    }
}
