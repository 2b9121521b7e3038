package id.petala.app.talent;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tanda terima nilai: a page of its own, and the same receipt as a side panel of the map. */
@Controller
final class ReceiptPage {

    private final Pages pages;
    private final ShownPages source;

    ReceiptPage(Pages pages, ShownPages source) {
        this.pages = pages;
        this.source = source;
    }

    /** The receipt of somebody whose number can't be part of a path, as {@link Terms#receipt} writes it. */
    @GetMapping("/pegawai/tanda-terima")
    ResponseEntity<byte[]> asked(HttpServletRequest request, @RequestParam("nip") String nip) {
        return receipt(request, nip);
    }

    @GetMapping("/pegawai/{nip}/tanda-terima")
    ResponseEntity<byte[]> receipt(HttpServletRequest request, @PathVariable("nip") String nip) {
        Locale locale = pages.words(request).locale();
        ReceiptView view = source.pages().receipt(nip, locale);
        if (view == null) {
            Screen screen = pages.screen(request, source.context(locale), Screen.Section.MAP);
            return pages.notFound(screen, screen.t("receipt.no-such-person", nip));
        }
        return pages.ok("talent/receipt.jte", pages.screen(request, view.context(), Screen.Section.MAP), "view", view);
    }
}
