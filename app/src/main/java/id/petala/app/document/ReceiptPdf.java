package id.petala.app.document;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.petala.app.platform.Words;
import id.petala.app.talent.ReceiptView;
import java.util.List;
import java.util.Map;

/** A receipt as one page of A4: set in the largest type in which all of it fits, never cut. */
public final class ReceiptPdf {

    /** Styles of the template by the size of their type, the largest first; the last is the smallest that is still read without a glass. */
    private static final List<String> SIZES = List.of("size-0", "size-1", "size-2", "size-3");

    private final TemplateEngine templates;

    /** Receipts drawn with compiled templates. */
    public ReceiptPdf(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The document.
     *
     * @throws IllegalStateException when it doesn't fit in the smallest type
     */
    public byte[] of(ReceiptView view, Words words) {
        for (String size : SIZES) {
            byte[] content = Typesetter.onePage(html(view, words, size));
            if (content != null) {
                return content;
            }
        }
        throw new IllegalStateException("a receipt of more than one page");
    }

    private String html(ReceiptView view, Words words, String size) {
        StringOutput html = new StringOutput();
        templates.render("document/receipt.jte", Map.of("view", view, "w", words, "size", size), html);
        return html.toString();
    }
}
