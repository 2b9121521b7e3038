package id.petala.app.platform;

import java.util.List;

/**
 * Writes a picture in SVG, its looks by class names of the page's style sheet, its coordinates in whole units of the picture.
 * Texts are escaped; class names are the caller's own.
 */
public final class Svg {

    private final StringBuilder out = new StringBuilder(4_096);

    private Svg() {}

    /**
     * Begins a picture.
     *
     * @param kind its class; one picture of a kind stands on a page
     * @param title what it shows, for those who don't see it
     */
    public static Svg of(String kind, int width, int height, String title) {
        return begun(kind, width, height, kind + "-title").named("title", kind, title);
    }

    /**
     * Begins a picture that is told at more length.
     *
     * @param description how it is to be read
     */
    public static Svg of(String kind, int width, int height, String title, String description) {
        return begun(kind, width, height, kind + "-title " + kind + "-desc")
                .named("title", kind, title)
                .named("desc", kind, description);
    }

    /** Begins a picture that only repeats what stands beside it in words: it is hidden from those who don't see it. */
    public static Svg beside(String kind, int width, int height) {
        Svg svg = new Svg();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(kind);
        svg.out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        svg.out.append("\" aria-hidden=\"true\" focusable=\"false\">");
        return svg;
    }

    /** Begins a picture whose parts are links: a group of them with a name, each part tells itself. */
    public static Svg links(String kind, int width, int height, String title) {
        Svg svg = begun(kind, width, height, kind + "-title", "group");
        return svg.named("title", kind, title);
    }

    private static Svg begun(String kind, int width, int height, String names) {
        return begun(kind, width, height, names, "img");
    }

    private static Svg begun(String kind, int width, int height, String names, String role) {
        Svg svg = new Svg();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(kind);
        svg.out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        svg.out
                .append("\" role=\"")
                .append(role)
                .append("\" aria-labelledby=\"")
                .append(names)
                .append("\">");
        return svg;
    }

    private Svg named(String element, String kind, String content) {
        out.append('<')
                .append(element)
                .append(" id=\"")
                .append(kind)
                .append('-')
                .append(element);
        out.append("\">").append(escape(content)).append("</").append(element).append('>');
        return this;
    }

    public void text(String classes, int x, int y, String content) {
        shape("text", classes).at("x", x).at("y", y);
        out.append('>').append(escape(content)).append("</text>");
    }

    public void line(String classes, int x, int y, int toX, int toY) {
        shape("line", classes)
                .at("x1", x)
                .at("y1", y)
                .at("x2", toX)
                .at("y2", toY)
                .end();
    }

    public void circle(String classes, int x, int y, int radius) {
        shape("circle", classes).at("cx", x).at("cy", y).at("r", radius).end();
    }

    public void rect(String classes, int x, int y, int width, int height) {
        shape("rect", classes)
                .at("x", x)
                .at("y", y)
                .at("width", width)
                .at("height", height)
                .end();
    }

    /** A closed area; each corner is {@code x,y}. */
    public void polygon(String classes, List<String> corners) {
        shape("polygon", classes);
        out.append(" points=\"").append(String.join(" ", corners)).append('"');
        end();
    }

    /** Anything else, as it is to stand in the picture: the caller has escaped it. */
    public void add(String markup) {
        out.append(markup);
    }

    private Svg shape(String element, String classes) {
        out.append('<').append(element).append(" class=\"").append(classes).append('"');
        return this;
    }

    private Svg at(String attribute, int value) {
        out.append(' ').append(attribute).append("=\"").append(value).append('"');
        return this;
    }

    private void end() {
        out.append("/>");
    }

    /** The whole picture. */
    public String drawn() {
        return out + "</svg>";
    }

    /** A text for the content or an attribute of a picture, without signs that XML forbids. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c < 0x20 || c == 0xFFFE || c == 0xFFFF ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
