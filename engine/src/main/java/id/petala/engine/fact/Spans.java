package id.petala.engine.fact;

/** Which items belong to which subject: equally many for each, or from one offset to the next. */
final class Spans {

    private static final int[] NONE = {};

    private final int[] offset;
    private final int each;
    private final int most;

    private Spans(int[] offset, int each) {
        this.offset = offset;
        this.each = each;
        this.most = most(offset, each);
    }

    private static int most(int[] offset, int each) {
        int most = each;
        for (int i = 1; i < offset.length; i++) {
            most = Math.max(most, offset[i] - offset[i - 1]);
        }
        return most;
    }

    /** The items of subject {@code i} stand at {@code offset[i]} up to {@code offset[i + 1]}. */
    static Spans of(int[] offset) {
        int each = offset.length < 2 ? 0 : offset[1];
        for (int i = 1; i < offset.length; i++) {
            if (offset[i] != i * each) {
                return new Spans(offset, 0);
            }
        }
        return each(each);
    }

    /** Equally many items for each subject. */
    static Spans each(int count) {
        return new Spans(NONE, count);
    }

    int first(int subject) {
        return offset.length == 0 ? subject * each : offset[subject];
    }

    int end(int subject) {
        return offset.length == 0 ? (subject + 1) * each : offset[subject + 1];
    }

    /** Whether each subject has equally many items. */
    boolean even() {
        return offset.length == 0;
    }

    /** How many items the subject with the most has. */
    int most() {
        return most;
    }
}
