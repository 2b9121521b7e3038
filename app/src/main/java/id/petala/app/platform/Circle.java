package id.petala.app.platform;

/** Places on a circle divided into equal parts, from the top clockwise, in thousandths of the radius. */
public final class Circle {

    /** The radius. */
    public static final int WHOLE = 1000;

    private Circle() {}

    public static int sine(int part, int parts) {
        return Math.toIntExact(Math.round(WHOLE * Math.sin(2 * Math.PI * part / parts)));
    }

    public static int cosine(int part, int parts) {
        return Math.toIntExact(Math.round(WHOLE * Math.cos(2 * Math.PI * part / parts)));
    }
}
