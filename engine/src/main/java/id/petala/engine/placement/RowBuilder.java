package id.petala.engine.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers rows; what is added to a pair more than once adds up. */
final class RowBuilder {

    private final List<SideRow> rows = new ArrayList<>();
    private final int[] sum;
    private int[] touched = new int[64];
    private int size;
    private long limit;

    RowBuilder(int pairs) {
        this.sum = new int[pairs];
    }

    void add(int pair, int coefficient) {
        if (sum[pair] == 0) {
            touched = size == touched.length ? Arrays.copyOf(touched, 2 * size) : touched;
            touched[size++] = pair;
        }
        sum[pair] = Math.addExact(sum[pair], coefficient);
    }

    /** What is so whatever the plan: it takes from the limit. */
    void constant(long amount) {
        limit = Math.subtractExact(limit, amount);
    }

    /** Ends a row: what was added is at most so much. */
    void atMost(int constraint, long most) {
        int[] pairs = Arrays.stream(touched, 0, size)
                .sorted()
                .distinct()
                .filter(pair -> sum[pair] != 0)
                .toArray();
        int[] coefficients = Arrays.stream(pairs).map(pair -> sum[pair]).toArray();
        rows.add(new SideRow(constraint, Math.addExact(limit, most), pairs, coefficients));
        for (int i = 0; i < size; i++) {
            sum[touched[i]] = 0;
        }
        size = 0;
        limit = 0;
    }

    List<SideRow> rows() {
        return rows;
    }
}
