package id.petala.app.platform;

/**
 * A bar from one count to another out of all, in thousandths of its width; at least a hair's breadth where there is
 * anything to show.
 */
public record Bar(int from, int width) {

    /** The width of all. */
    public static final int ALL = 1000;

    private static final int HAIR = 4;

    /** The bar of {@code count} of {@code all}, beginning after {@code before}. */
    public static Bar of(int before, int count, int all) {
        if (all == 0 || count == 0) {
            return new Bar(0, 0);
        }
        int width = Math.max(HAIR, (int) ((long) count * ALL / all));
        int from = (int) ((long) before * ALL / all);
        return new Bar(Math.min(from, ALL - width), width);
    }
}
