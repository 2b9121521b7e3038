package id.petala.app.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typefaces of documents, read once: Inter as the pages have it, and for signs that Inter's files lack (≥, →, Greek, Cyrillic) the
 * Liberation Sans that comes with PDFBox.
 */
final class Fonts {

    private static final String INTER = "/META-INF/resources/_static/inter/5.2.5/files/inter-";
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    private static final List<Font> ALL = List.of(
            inter("Inter", "latin", REGULAR),
            inter("Inter", "latin", BOLD),
            inter("Inter Ext", "latin-ext", REGULAR),
            inter("Inter Ext", "latin-ext", BOLD),
            new Font("Liberation", REGULAR, read(LIBERATION)));

    private Fonts() {}

    /** One file of a family. */
    private static final class Font {
        private final String family;
        private final int weight;
        private final byte[] content;

        Font(String family, int weight, byte[] content) {
            this.family = family;
            this.weight = weight;
            this.content = content;
        }

        void in(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(content), family, weight, FontStyle.NORMAL, true);
        }
    }

    private static Font inter(String family, String signs, int weight) {
        return new Font(family, weight, WebFont.plain(read(INTER + signs + "-" + weight + "-normal.woff")));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void in(PdfRendererBuilder builder) {
        ALL.forEach(font -> font.in(builder));
    }
}
