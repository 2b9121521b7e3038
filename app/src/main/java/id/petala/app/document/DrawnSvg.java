package id.petala.app.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the small pictures of the pages in documents: lines and dots in whole units, in one ink, at the size their view
 * box says. Other shapes are passed over.
 */
final class DrawnSvg implements SVGDrawer {

    private static final Color INK = new Color(0x3f505d);
    private static final int LINE = 2;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String[] viewBox = svg.getAttribute("viewBox").split(" ", -1);
        return new Picture(svg, Integer.parseInt(viewBox[2]), Integer.parseInt(viewBox[3]), (int) dotsPerPixel);
    }

    /** One picture, its size in units of its view box, which are pixels of the style sheet. */
    private record Picture(Element svg, int width, int height, int dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width * dotsPerPixel;
        }

        @Override
        public int getIntrinsicHeight() {
            return height * dotsPerPixel;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, width, height, this::draw);
        }

        private void draw(Graphics2D pen) {
            pen.setColor(INK);
            pen.setStroke(new BasicStroke(LINE));
            for (Node shape = svg.getFirstChild(); shape != null; shape = shape.getNextSibling()) {
                if (shape instanceof Element element) {
                    draw(element, pen);
                }
            }
        }

        private static void draw(Element shape, Graphics2D pen) {
            switch (shape.getTagName()) {
                case "line" -> pen.drawLine(at(shape, "x1"), at(shape, "y1"), at(shape, "x2"), at(shape, "y2"));
                case "circle" -> {
                    int radius = at(shape, "r");
                    pen.fillOval(at(shape, "cx") - radius, at(shape, "cy") - radius, 2 * radius, 2 * radius);
                }
                default -> {}
            }
        }

        private static int at(Element shape, String attribute) {
            return Integer.parseInt(shape.getAttribute(attribute));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void addFontStream(
            FSSupplier<InputStream> stream, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}
}
