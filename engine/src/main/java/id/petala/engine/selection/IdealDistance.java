package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import id.petala.engine.number.SharedRanks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * TOPSIS: how far an alternative is from the best and from the worst that any has, after vector normalisation and weights.
 * The squares of the distances are exact, and they alone decide ranks; roots are told with 34 digits.
 */
public final class IdealDistance {

    private final List<Rational> best;
    private final List<Rational> worst;

    /** The square of each weight over the square of its column's length: what the square of a difference counts. */
    private final List<Rational> factors;

    private IdealDistance(ValueTable table) {
        this.best = table.best();
        this.worst = table.worst();
        this.factors = IntStream.range(0, table.criteria().size())
                .mapToObj(i -> factor(table.criteria().get(i), table.column(i)))
                .toList();
    }

    /**
     * An alternative.
     *
     * @param fromBest D+, the distance to the best
     * @param fromWorst D−, the distance to the worst
     * @param value D− / (D+ + D−); null where all alternatives are alike, so that both distances are zero
     * @param rank equal values share it
     */
    public record Row(
            String alternative,
            BigDecimal fromBest,
            BigDecimal fromWorst,
            @Nullable BigDecimal value,
            int rank) {}

    /** Squares of both distances; the nearer to the best in relation to the worst, the larger. */
    private record Squares(Rational fromBest, Rational fromWorst) implements Comparable<Squares> {
        @Override
        public int compareTo(Squares other) {
            return fromWorst.times(other.fromBest).compareTo(other.fromWorst.times(fromBest));
        }
    }

    /**
     * The rows in the order of the table. A criterion of which everybody has zero separates nobody and counts for
     * nothing.
     */
    public static List<Row> of(ValueTable table) {
        IdealDistance distance = new IdealDistance(table);
        List<Squares> squares = table.values().stream().map(distance::squares).toList();
        List<Integer> ranks = SharedRanks.descending(squares);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < squares.size(); i++) {
            rows.add(row(table.alternatives().get(i), squares.get(i), ranks.get(i)));
        }
        return rows;
    }

    private static Row row(String alternative, Squares squares, int rank) {
        BigDecimal fromBest = Decimals.root(squares.fromBest());
        BigDecimal fromWorst = Decimals.root(squares.fromWorst());
        BigDecimal sum = fromBest.add(fromWorst, Decimals.CONTEXT);
        BigDecimal value = sum.signum() == 0 ? null : fromWorst.divide(sum, Decimals.CONTEXT);
        return new Row(alternative, fromBest, fromWorst, value, rank);
    }

    private Squares squares(List<Rational> row) {
        Rational fromBest = Rational.ZERO;
        Rational fromWorst = Rational.ZERO;
        for (int i = 0; i < row.size(); i++) {
            Rational factor = factors.get(i);
            fromBest = fromBest.plus(factor.times(square(row.get(i).minus(best.get(i)))));
            fromWorst = fromWorst.plus(factor.times(square(row.get(i).minus(worst.get(i)))));
        }
        return new Squares(fromBest, fromWorst);
    }

    private static Rational factor(Criterion criterion, List<Rational> column) {
        Rational length = column.stream().map(IdealDistance::square).reduce(Rational.ZERO, Rational::plus);
        return length.signum() == 0 ? Rational.ZERO : square(criterion.weight()).dividedBy(length);
    }

    private static Rational square(Rational value) {
        return value.times(value);
    }
}
