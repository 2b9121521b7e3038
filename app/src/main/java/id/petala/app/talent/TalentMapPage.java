package id.petala.app.talent;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Peta Talenta: the boxes, and the people behind the box the address names. */
@Controller
final class TalentMapPage {

    private final Pages pages;
    private final ShownPages source;

    TalentMapPage(Pages pages, ShownPages source) {
        this.pages = pages;
        this.source = source;
    }

    @GetMapping("/peta-talenta")
    ResponseEntity<byte[]> map(
            HttpServletRequest request,
            @RequestParam(name = "kotak", required = false) @Nullable String box,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Locale locale = pages.words(request).locale();
        MapView view = source.pages().map(locale);
        Screen screen = pages.screen(request, view.context(), Screen.Section.MAP);
        Map<String, @Nullable Object> views = new HashMap<>();
        views.put("view", view);
        if (box != null && !box.isEmpty()) {
            PersonPage people = source.pages().box(box, after, locale);
            if (people == null) {
                return pages.notFound(screen, screen.t("map.no-such-box", box));
            }
            views.put("people", people);
        }
        return pages.ok("talent/map.jte", screen, views);
    }
}
