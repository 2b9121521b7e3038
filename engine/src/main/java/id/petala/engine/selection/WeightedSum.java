package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import id.petala.engine.number.SharedRanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Simple additive weighting (SAW): each value as a share of the best one ({@code x / max}, of a cost {@code min / x}), then
 * the weighted sum; exact.
 */
public final class WeightedSum {

    private WeightedSum() {}

    /**
     * An alternative.
     *
     * @param normalised of each criterion the share of the best
     * @param value the weighted sum
     * @param rank equal sums share it
     */
    public record Row(String alternative, List<Rational> normalised, Rational value, int rank) {}

    /** Whether the values of a criterion can be made shares: somebody has something, and no cost is zero. */
    public static boolean divides(Criterion criterion, List<Rational> values) {
        return criterion.cost()
                ? values.stream().allMatch(value -> value.signum() > 0)
                : values.stream().anyMatch(value -> value.signum() > 0);
    }

    /**
     * The rows in the order of the table.
     *
     * @throws ArithmeticException when a criterion {@linkplain #divides can't be made shares}
     */
    public static List<Row> of(ValueTable table) {
        List<Rational> best = table.best();
        List<List<Rational>> normalised =
                table.values().stream().map(row -> normalised(table, row, best)).toList();
        List<Rational> sums = normalised.stream().map(row -> sum(table, row)).toList();
        List<Integer> ranks = SharedRanks.descending(sums);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            rows.add(new Row(table.alternatives().get(i), normalised.get(i), sums.get(i), ranks.get(i)));
        }
        return rows;
    }

    private static List<Rational> normalised(ValueTable table, List<Rational> row, List<Rational> best) {
        List<Rational> shares = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean cost = table.criteria().get(i).cost();
            shares.add(cost ? best.get(i).dividedBy(row.get(i)) : row.get(i).dividedBy(best.get(i)));
        }
        return List.copyOf(shares);
    }

    private static Rational sum(ValueTable table, List<Rational> shares) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            sum = sum.plus(table.criteria().get(i).weight().times(shares.get(i)));
        }
        return sum;
    }
}
