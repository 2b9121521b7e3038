package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.number.Rational;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Weights of a table, which sum to 1 or 100, or are made to. */
final class Weights {

    private static final Rational HUNDRED = Rational.of(100);

    private Weights() {}

    /**
     * Weights that sum to one; null where they don't and nobody asked that they be divided by their sum.
     *
     * @param scaled whether to divide them by their sum, whatever that is
     */
    static @Nullable SequencedMap<String, Rational> shares(
            SequencedMap<String, Rational> weights, boolean scaled, FitTable table, FitCells cells) {
        Rational sum = weights.values().stream().reduce(Rational.ZERO, Rational::plus);
        if (sum.signum() == 0 || (!scaled && !sum.equals(Rational.ONE) && !sum.equals(HUNDRED))) {
            cells.add(Finding.reject("fit-table.weights", table.where(), sum.toString(), "1, 100"));
            return null;
        }
        SequencedMap<String, Rational> shares = new LinkedHashMap<>();
        weights.forEach((name, weight) -> shares.put(name, weight.dividedBy(sum)));
        return shares;
    }
}
