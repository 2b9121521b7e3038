package id.petala.app.post;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.engine.eligibility.Target;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Jabatan: the posts, what each asks for, who may take it, and why somebody may not. */
@Controller
final class PostPage {

    private final Pages pages;
    private final ShownPages shown;
    private final OpenRuns runs;
    private final RuleShelf shelf;

    PostPage(Pages pages, ShownPages shown, OpenRuns runs, RuleShelf shelf) {
        this.pages = pages;
        this.shown = shown;
        this.runs = runs;
        this.shelf = shelf;
    }

    @GetMapping("/jabatan")
    ResponseEntity<byte[]> posts(HttpServletRequest request) {
        Asked asked = asked(request);
        PostList list = lists(request).view(ListAsk.of(asked), asked.page(), context(request));
        return pages.ok("post/posts.jte", screen(request), "view", list);
    }

    @GetMapping("/jabatan/unduh/jabatan.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download("jabatan", lists(request).file(ListAsk.of(asked(request))));
    }

    private PostLists lists(HttpServletRequest request) {
        return new PostLists(posts(), pages.words(request));
    }

    /** A post whose code can't be part of a path, and what forms ask for. */
    @GetMapping("/jabatan/rincian")
    ResponseEntity<byte[]> asked(HttpServletRequest request, @RequestParam("kode") String code) {
        return post(request, code);
    }

    @GetMapping("/jabatan/{kode}")
    ResponseEntity<byte[]> post(HttpServletRequest request, @PathVariable("kode") String code) {
        Asked asked = asked(request);
        PostSheet sheet = sheets(request, code).view(asked.page(), asked.text("orang"), context(request));
        return pages.ok("post/post.jte", screen(request), "view", sheet);
    }

    @GetMapping("/jabatan/unduh/calon.{kind}")
    ResponseEntity<byte[]> people(
            HttpServletRequest request, @PathVariable("kind") String kind, @RequestParam("kode") String code) {
        return ListKind.of(kind).download("calon", sheets(request, code).file());
    }

    private PostSheets sheets(HttpServletRequest request, String code) {
        Posts posts = posts();
        PostAsk ask = PostAsk.of(asked(request), posts.asOf(), shelf.pairs(posts.asOf()));
        return new PostSheets(posts, target(request, posts, code), ask, pages.words(request));
    }

    @GetMapping("/jabatan/mengapa")
    ResponseEntity<byte[]> whyAsked(
            HttpServletRequest request, @RequestParam("kode") String code, @RequestParam("nip") String nip) {
        return why(request, code, nip);
    }

    @GetMapping("/jabatan/{kode}/mengapa")
    ResponseEntity<byte[]> why(
            HttpServletRequest request, @PathVariable("kode") String code, @RequestParam("nip") String nip) {
        Posts posts = posts();
        Target post = target(request, posts, code);
        int place = posts.open().run().map().facts().indexOf(nip);
        if (place < 0) {
            throw new UnknownChoice("nip", nip, pages.words(request).t("jabatan.a-person"));
        }
        MatchChoice choice = MatchChoice.of(asked(request), posts.asOf(), shelf.pairs(posts.asOf()));
        WhySheets sheets = new WhySheets(posts, post, choice, pages.words(request));
        return pages.ok("post/why.jte", screen(request), "view", sheets.view(place, context(request)));
    }

    private Target target(HttpServletRequest request, Posts posts, String code) {
        Target post = posts.target(code);
        if (post == null) {
            throw new UnknownChoice("kode", code, pages.words(request).t("jabatan.a-code"));
        }
        return post;
    }

    private Posts posts() {
        return Posts.of(runs.shown());
    }

    private static Asked asked(HttpServletRequest request) {
        return new Asked(request.getParameterMap());
    }

    private ContextView context(HttpServletRequest request) {
        return shown.pages().context(pages.words(request).locale());
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, context(request), Screen.Section.POSTS);
    }
}
