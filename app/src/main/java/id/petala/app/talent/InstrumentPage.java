package id.petala.app.talent;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Instrumen: the rules of scoring as documents people can read and dispute. */
@Controller
final class InstrumentPage {

    private final Pages pages;
    private final ShownPages source;

    InstrumentPage(Pages pages, ShownPages source) {
        this.pages = pages;
        this.source = source;
    }

    @GetMapping("/instrumen")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Locale locale = pages.words(request).locale();
        Screen screen = pages.screen(request, source.context(locale), Screen.Section.INSTRUMENTS);
        return pages.ok(
                "talent/instruments.jte", screen, "instruments", source.pages().instruments(locale));
    }

    @GetMapping("/instrumen/{id}")
    ResponseEntity<byte[]> document(HttpServletRequest request, @PathVariable("id") String id) {
        Locale locale = pages.words(request).locale();
        Screen screen = pages.screen(request, source.context(locale), Screen.Section.INSTRUMENTS);
        InstrumentView view = source.pages().instrument(id, locale);
        return view == null
                ? pages.notFound(screen, screen.t("instrument.no-such", id))
                : pages.ok("talent/instrument.jte", screen, "view", view);
    }
}
