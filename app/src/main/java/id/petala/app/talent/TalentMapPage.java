package id.petala.app.talent;

import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.table.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Peta Talenta: the boxes or the scatter of the people chosen, and the list the address names. */
@Controller
final class TalentMapPage {

    private final Pages pages;
    private final ShownPages source;

    TalentMapPage(Pages pages, ShownPages source) {
        this.pages = pages;
        this.source = source;
    }

    @GetMapping(MapAsk.PATH)
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        Locale locale = pages.words(request).locale();
        MapAsk ask = MapAsk.of(request.getParameterMap());
        MapPageView view = source.pages().map(ask, locale);
        Screen screen = screen(request);
        return view == null
                ? pages.notFound(screen, noSuchList(screen, ask))
                : pages.ok("talent/map.jte", screen, "view", view);
    }

    /** The whole list as a file. */
    @GetMapping(MapAsk.FILES + "{ending}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("ending") String ending) {
        ListKind kind = ListKind.of(ending);
        MapAsk ask = MapAsk.of(request.getParameterMap());
        ListFile file = source.pages().list(ask, pages.words(request).locale());
        return file == null
                ? pages.notFound(screen(request), noSuchList(screen(request), ask))
                : kind.download(file.title(), file);
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.MAP);
    }

    private static String noSuchList(Screen screen, MapAsk ask) {
        return screen.t("map.no-such-box", ask.box() == null ? "" : ask.box());
    }
}
