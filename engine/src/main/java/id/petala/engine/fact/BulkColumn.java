package id.petala.engine.fact;

/**
 * All values of one fact, already in the order of subjects, and for each subject by day, value, standard and end.
 *
 * @param counts how many values each subject has; empty where each has one
 * @param value raw values: place of a code, millionths, or epoch day
 * @param standard the standards of ratios in millionths; empty for other facts
 * @param on the epoch days the values hold from; one day stands for all
 * @param until the last epoch days, {@link FactColumn#NO_END} for none; one day stands for all
 * @param source the file or named source they came from
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
public record BulkColumn(Fact fact, int[] counts, long[] value, long[] standard, int[] on, int[] until, String source) {

    private static final int[] EACH_ONE = {};
    private static final long[] NO_STANDARD = {};
    private static final int[] ENDLESS = {FactColumn.NO_END};

    /** One value for each subject, without an end. */
    public static BulkColumn single(Fact fact, long[] value, int[] on, String source) {
        return new BulkColumn(fact, EACH_ONE, value, NO_STANDARD, on, ENDLESS, source);
    }

    int count(int subject) {
        return counts.length == 0 ? 1 : counts[subject];
    }

    int on(int item) {
        return on.length == 1 ? on[0] : on[item];
    }

    int until(int item) {
        return until.length == 1 ? until[0] : until[item];
    }

    long standard(int item) {
        return standard.length == 0 ? 0 : standard[item];
    }

    /** Orders two values as every table of facts orders them. */
    int compare(int a, int b) {
        int order = Integer.compare(on(a), on(b));
        if (order == 0) {
            order = Long.compare(value[a], value[b]);
        }
        if (order == 0) {
            order = Long.compare(standard(a), standard(b));
        }
        return order != 0 ? order : Integer.compare(until(a), until(b));
    }
}
