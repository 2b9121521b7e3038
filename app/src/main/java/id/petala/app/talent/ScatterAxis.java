package id.petala.app.talent;

import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.talent.MapEntry;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One axis of the scatter in cells: whole numbers from tens to tens around all values of the run and the lines between its levels, so that it stays the same
 * whoever is chosen.
 *
 * @param cuts the lower bound of each level but the lowest, rising; empty where levels are not cut by this score
 * @param cut whether levels are cut by this score
 */
record ScatterAxis(long min, long max, int cells, List<Rational> cuts, boolean cut) {

    private static final int TEN = 10;
    private static final int CELLS = 120;

    ScatterAxis {
        cuts = List.copyOf(cuts);
    }

    /** The axis of a score and of the levels that stand along it. */
    static ScatterAxis of(OpenRun open, String score, String level, Function<MapEntry, @Nullable Amount> axis) {
        Node.Level levels = (Node.Level) open.run().instrument().node(level);
        boolean cut = levels.cuts() != null && levels.of().equals(score);
        List<Rational> cuts = cut ? cuts(levels, open) : List.of();
        long[] whole = IntStream.range(0, open.run().map().size())
                .mapToObj(person -> open.run().map().entry(person))
                .filter(entry -> entry.box() != null)
                .map(axis)
                .filter(Objects::nonNull)
                .mapToLong(amount -> Math.floorDiv(amount.numerator(), amount.denominator()))
                .toArray();
        return around(whole, cuts, cut);
    }

    private static ScatterAxis around(long[] whole, List<Rational> cuts, boolean cut) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (long one : whole) {
            min = Math.min(min, one);
            max = Math.max(max, one);
        }
        for (Rational one : cuts) {
            min = Math.min(min, floor(one) - 1);
            max = Math.max(max, floor(one));
        }
        long from = min > max ? 0 : Math.floorDiv(min, TEN) * TEN;
        long to = min > max ? TEN : Math.floorDiv(max, TEN) * TEN + TEN;
        long span = to - from;
        int cells = span > CELLS ? CELLS : (int) (span * (CELLS / span));
        return new ScatterAxis(from, to, cells, cuts, cut);
    }

    private static List<Rational> cuts(Node.Level level, OpenRun open) {
        return Objects.requireNonNull(level.cuts()).valueOn(open.run().asOf()).stream()
                .map(Cut::range)
                .map(range -> range.lower())
                .filter(Objects::nonNull)
                .toList();
    }

    private static long floor(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** The cell a value lies in. */
    int cell(Rational value) {
        Rational place = value.minus(Rational.of(min)).times(Rational.of(cells, max - min));
        return Math.clamp(floor(place), 0, cells - 1);
    }

    /** Where a value lies in pixels from the lower end. */
    int pixel(Rational value, int pixelsACell) {
        Rational place = value.minus(Rational.of(min)).times(Rational.of((long) cells * pixelsACell, max - min));
        return (int) floor(place);
    }
}
