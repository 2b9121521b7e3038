package id.petala.app.document;

import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.talent.ReceiptView;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tanda terima nilai as a file to keep, to print and to hand over. */
@Controller
final class ReceiptPdfPage {

    private final Pages pages;
    private final ShownPages source;
    private final ReceiptPdf receipts;

    ReceiptPdfPage(Pages pages, ShownPages source, ReceiptPdf receipts) {
        this.pages = pages;
        this.source = source;
        this.receipts = receipts;
    }

    /** The receipt of somebody whose number can't be part of a path. */
    @GetMapping("/pegawai/tanda-terima.pdf")
    ResponseEntity<byte[]> asked(HttpServletRequest request, @RequestParam("nip") String nip) {
        return receipt(request, nip);
    }

    @GetMapping("/pegawai/{nip}/tanda-terima.pdf")
    ResponseEntity<byte[]> receipt(HttpServletRequest request, @PathVariable("nip") String nip) {
        Words words = pages.words(request);
        ReceiptView view = source.pages().receipt(nip, words.locale());
        if (view == null) {
            Screen screen = pages.screen(request, source.context(words.locale()), Screen.Section.MAP);
            return pages.notFound(screen, screen.t("receipt.no-such-person", nip));
        }
        String name = FileName.of(
                words.t("receipt.file"),
                nip,
                view.context().asOf(),
                view.context().instrumentId());
        return Download.PDF.of(name + ".pdf", receipts.of(view, words));
    }
}
