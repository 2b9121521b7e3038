package id.petala.app.profile;

/** Places on a circle divided into equal parts, from the top clockwise, in thousandths of the radius. */
final class Circle {

    /** The radius. */
    static final int WHOLE = 1000;

    private Circle() {}

    static int sine(int part, int parts) {
        return Math.toIntExact(Math.round(WHOLE * Math.sin(2 * Math.PI * part / parts)));
    }

    static int cosine(int part, int parts) {
        return Math.toIntExact(Math.round(WHOLE * Math.cos(2 * Math.PI * part / parts)));
    }
}
