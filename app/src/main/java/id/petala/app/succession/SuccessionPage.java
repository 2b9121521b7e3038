package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

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

    @GetMapping("/suksesi/unduh/suksesi.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        return Download.CSV.of("suksesi.csv", file(request).csv());
    }

    @GetMapping("/suksesi/unduh/suksesi.xlsx")
    ResponseEntity<byte[]> workbook(HttpServletRequest request) {
        return Download.XLSX.of("suksesi.xlsx", file(request).workbook());
    }

    private ListFile file(HttpServletRequest request) {
        return views(request).file(PostFilter.of(new Choices(request.getParameterMap())));
    }

    @GetMapping("/suksesi/jabatan")
    ResponseEntity<byte[]> post(HttpServletRequest request) {
        Choices choices = new Choices(request.getParameterMap());
        PostView view = post(request, choices)
                .view(choices.text("lengkap").equals("1"), choices.text("orang"), context(request));
        return pages.ok("succession/post.jte", screen(request), "view", view);
    }

    @GetMapping("/suksesi/unduh/kader.csv")
    ResponseEntity<byte[]> candidatesCsv(HttpServletRequest request) {
        ListFile file = post(request, new Choices(request.getParameterMap())).file();
        return Download.CSV.of("kader.csv", file.csv());
    }

    @GetMapping("/suksesi/unduh/kader.xlsx")
    ResponseEntity<byte[]> candidatesWorkbook(HttpServletRequest request) {
        ListFile file = post(request, new Choices(request.getParameterMap())).file();
        return Download.XLSX.of("kader.xlsx", file.workbook());
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
        return pages.screen(request, context(request), Screen.Section.NONE);
    }

    @ExceptionHandler(NoSuchChoice.class)
    ResponseEntity<byte[]> noSuchChoice(HttpServletRequest request, NoSuchChoice asked) {
        return RetirementPage.noSuchChoice(pages, screen(request), asked);
    }
}
