package id.petala.app.talent;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Beranda: the figures in one sentence, the map in small, what is missing and from whom, how old the data is. */
@Controller
final class HomePage {

    private final Pages pages;
    private final ShownPages source;

    HomePage(Pages pages, ShownPages source) {
        this.pages = pages;
        this.source = source;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        HomeView view = source.pages().home(pages.words(request).locale());
        return pages.ok(
                "talent/home.jte", pages.screen(request, view.map().context(), Screen.Section.HOME), "view", view);
    }
}
