package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The analytic hierarchy process (AHP): weights of criteria from how much more each matters than each other. Papers differ
 * in how they come to weights and to λmax, so all three ways are told, each by its name.
 */
public final class PairwiseComparison {

    /** How weights and λmax are found. */
    public enum Method {
        /** Weights: means of the rows after each column was divided by its sum. λmax: mean of (Aw)ᵢ / wᵢ. Exact. */
        MEAN_RATIO,
        /** The same weights. λmax: Σ column sum × weight. Exact. */
        COLUMN_SUMS,
        /** The principal eigenvector by power iteration, and its value; 34 digits. */
        EIGENVECTOR
    }

    /**
     * What a method finds.
     *
     * @param weights of the criteria; they sum to one
     * @param ci (λmax − n) / (n − 1), zero for one criterion
     * @param cr ci / random index; zero where two criteria or fewer can't contradict, null where no index is known
     */
    public record Result(
            Method method,
            List<BigDecimal> weights,
            BigDecimal lambda,
            BigDecimal ci,
            @Nullable BigDecimal cr) {}

    private static final int MOST_STEPS = 10_000;
    private static final BigDecimal STILL = new BigDecimal("1e-30");

    private final List<List<Rational>> matrix;
    private final List<Rational> randomIndex;

    private PairwiseComparison(List<List<Rational>> matrix, List<Rational> randomIndex) {
        this.matrix = matrix;
        this.randomIndex = randomIndex;
    }

    /**
     * What each method finds, in the order of {@link Method}.
     *
     * @param matrix square; row i, column j: how many times as much i matters as j; above zero, one on the diagonal
     * @param randomIndex of 1, 2, 3, … criteria
     * @throws IllegalArgumentException when the matrix isn't such
     */
    public static List<Result> of(List<List<Rational>> matrix, List<Rational> randomIndex) {
        requireSquare(matrix);
        PairwiseComparison comparison = new PairwiseComparison(matrix, randomIndex);
        List<Rational> means = comparison.meansOfRows();
        List<BigDecimal> weights = means.stream().map(Decimals::of).toList();
        List<BigDecimal> vector = comparison.eigenvector(weights);
        return List.of(
                comparison.exact(Method.MEAN_RATIO, means, comparison.meanRatio(means)),
                comparison.exact(Method.COLUMN_SUMS, means, comparison.columnSums(means)),
                comparison.result(Method.EIGENVECTOR, vector, sum(comparison.image(vector))));
    }

    private static void requireSquare(List<List<Rational>> matrix) {
        int size = matrix.size();
        for (int i = 0; i < size; i++) {
            List<Rational> row = matrix.get(i);
            if (row.size() != size
                    || !row.get(i).equals(Rational.ONE)
                    || row.stream().anyMatch(value -> value.signum() <= 0)) {
                throw new IllegalArgumentException("no matrix of comparisons");
            }
        }
        if (size == 0) {
            throw new IllegalArgumentException("no criterion");
        }
    }

    private Rational columnSum(int column) {
        return matrix.stream().map(row -> row.get(column)).reduce(Rational.ZERO, Rational::plus);
    }

    private List<Rational> meansOfRows() {
        Rational size = Rational.of(matrix.size());
        List<Rational> means = new ArrayList<>();
        for (List<Rational> row : matrix) {
            Rational sum = Rational.ZERO;
            for (int j = 0; j < row.size(); j++) {
                sum = sum.plus(row.get(j).dividedBy(columnSum(j)));
            }
            means.add(sum.dividedBy(size));
        }
        return means;
    }

    private Rational meanRatio(List<Rational> weights) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < matrix.size(); i++) {
            Rational image = Rational.ZERO;
            for (int j = 0; j < weights.size(); j++) {
                image = image.plus(matrix.get(i).get(j).times(weights.get(j)));
            }
            sum = sum.plus(image.dividedBy(weights.get(i)));
        }
        return sum.dividedBy(Rational.of(matrix.size()));
    }

    private Rational columnSums(List<Rational> weights) {
        Rational sum = Rational.ZERO;
        for (int j = 0; j < weights.size(); j++) {
            sum = sum.plus(columnSum(j).times(weights.get(j)));
        }
        return sum;
    }

    /** A vector that sums to one and whose image is a multiple of it; a positive matrix has only one. */
    private List<BigDecimal> eigenvector(List<BigDecimal> start) {
        List<BigDecimal> vector = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<BigDecimal> next = scaled(image(vector));
            if (distance(vector, next).compareTo(STILL) < 0) {
                return next;
            }
            vector = next;
        }
        throw new ArithmeticException("the eigenvector is not found in " + MOST_STEPS + " steps");
    }

    private List<BigDecimal> image(List<BigDecimal> vector) {
        List<BigDecimal> image = new ArrayList<>();
        for (List<Rational> row : matrix) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < row.size(); j++) {
                sum = sum.add(Decimals.of(row.get(j)).multiply(vector.get(j), Decimals.CONTEXT), Decimals.CONTEXT);
            }
            image.add(sum);
        }
        return image;
    }

    private static List<BigDecimal> scaled(List<BigDecimal> vector) {
        BigDecimal sum = sum(vector);
        return vector.stream().map(value -> value.divide(sum, Decimals.CONTEXT)).toList();
    }

    private static BigDecimal sum(List<BigDecimal> vector) {
        return vector.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Decimals.CONTEXT));
    }

    private static BigDecimal distance(List<BigDecimal> a, List<BigDecimal> b) {
        List<BigDecimal> differences = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            differences.add(a.get(i).subtract(b.get(i)).abs());
        }
        return Collections.max(differences);
    }

    private Result exact(Method method, List<Rational> weights, Rational lambda) {
        Rational size = Rational.of(matrix.size());
        Rational ci = matrix.size() == 1 ? Rational.ZERO : lambda.minus(size).dividedBy(size.minus(Rational.ONE));
        Rational index = index();
        return new Result(
                method,
                weights.stream().map(Decimals::of).toList(),
                Decimals.of(lambda),
                Decimals.of(ci),
                index == null ? null : index.signum() == 0 ? BigDecimal.ZERO : Decimals.of(ci.dividedBy(index)));
    }

    private Result result(Method method, List<BigDecimal> weights, BigDecimal lambda) {
        BigDecimal size = BigDecimal.valueOf(matrix.size());
        BigDecimal ci = matrix.size() == 1
                ? BigDecimal.ZERO
                : lambda.subtract(size).divide(size.subtract(BigDecimal.ONE), Decimals.CONTEXT);
        Rational index = index();
        BigDecimal cr = index == null
                ? null
                : index.signum() == 0 ? BigDecimal.ZERO : ci.divide(Decimals.of(index), Decimals.CONTEXT);
        return new Result(method, weights, lambda, ci, cr);
    }

    private @Nullable Rational index() {
        return matrix.size() <= randomIndex.size() ? randomIndex.get(matrix.size() - 1) : null;
    }
}
