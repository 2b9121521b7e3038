package id.petala.app.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Sets well-formed HTML as PDF: tagged for screen readers, with title and language, all fonts inside, nothing fetched from anywhere. */
final class Typesetter {

    static {
        // It tells of every font it opens.
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /** Hears of pages being drawn; what it throws ends the work. */
    interface Drawing {

        /** A page is about to be drawn, counted from 1. */
        void page(int page, int all);
    }

    /** The document. */
    static byte[] pdf(String html, Drawing drawing) {
        byte[] content = within(Integer.MAX_VALUE, html, drawing);
        if (content == null) {
            throw new IllegalStateException("no document has so many pages");
        }
        return content;
    }

    /** The document where it is of one page; null where it is of more. */
    static byte @Nullable [] onePage(String html) {
        return within(1, html, (page, all) -> {});
    }

    /** How many pages it takes, without drawing them. */
    static int pages(String html) {
        Count count = new Count((page, all) -> {});
        try (PdfBoxRenderer renderer = builder(html, count).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static byte @Nullable [] within(int most, String html, Drawing drawing) {
        Count count = new Count(drawing);
        try (PdfBoxRenderer renderer = builder(html, count).buildPdfRenderer()) {
            renderer.layout();
            count.all = renderer.getRootBox().getLayer().getPages().size();
            if (count.all > most) {
                return null;
            }
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                return timeless(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what the library took from the clock, so that the same text makes the same bytes. */
    private static byte[] timeless(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.setDocumentId(0L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, Count count) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Fonts.in(builder);
        builder.useSVGDrawer(new DrawnSvg());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Petala");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        builder.usePageSupplier((document, width, height, page, _) -> {
            count.next();
            PDPage fresh = new PDPage(new PDRectangle(width, height));
            document.addPage(fresh);
            return fresh;
        });
        return builder.withHtmlContent(readable(html), null);
    }

    /** Signs that XML can't hold become spaces. */
    private static String readable(String html) {
        return html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }

    private static final class Count {
        private final Drawing drawing;
        private int all;
        private int drawn;

        Count(Drawing drawing) {
            this.drawing = drawing;
        }

        void next() {
            drawn++;
            drawing.page(drawn, all);
        }
    }
}
