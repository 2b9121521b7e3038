package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Asked;
import id.petala.engine.explain.Range;
import id.petala.engine.explain.Scale;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCode;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Scale} compiled for a fact: raw column values to points in millionths. */
sealed interface PointScale {

    /** Returned for codes that the scale gives no points. */
    long NO_POINTS = Long.MIN_VALUE;

    long points(long raw, long standard);

    /** The points of the first {@code size} raw values, that have no standards. */
    default void points(long[] raw, long[] worth, int size) {
        for (int i = 0; i < size; i++) {
            worth[i] = points(raw[i], 0);
        }
    }

    /**
     * Compiles a scale; refuses one whose points could overflow.
     *
     * @param most how many values are added up before the scale is asked: 1 where none are
     */
    static PointScale of(Scale scale, Fact fact, long most, Where where) {
        return switch (scale) {
            case Scale.Table table -> table(table, fact);
            case Scale.Bands bands -> bands(bands);
            case Scale.Linear linear -> linear(linear, fact, most, where);
            case Scale.CappedRatio ratio -> ratio(ratio, fact, where);
        };
    }

    /** All points a leaf can yield, as closed ranges. */
    static List<Range> reach(Scale scale, Fact fact, long most) {
        List<Range> reach = new ArrayList<>();
        switch (scale) {
            case Scale.Table table -> {
                for (Rational points : table.rows().values()) {
                    add(reach, points);
                }
            }
            case Scale.Bands bands -> bands.bands().forEach(band -> add(reach, band.points()));
            case Scale.Linear linear -> {
                Rational factor = linear.times().times(Rational.of(most)).dividedBy(linear.per());
                Range values = new Range(Rational.of(fact.min()), Rational.of(fact.max()));
                reach.add(values.mapped(value -> value.times(factor).roundedToPoints()));
            }
            case Scale.CappedRatio ratio ->
                reach.add(new Range(Rational.ZERO.min(ratio.times()), Rational.ZERO.max(ratio.times())));
        }
        add(reach, scale.none());
        return reach;
    }

    private static void add(List<Range> reach, @Nullable Rational points) {
        if (points != null) {
            reach.add(Range.exactly(points.roundedToPoints()));
        }
    }

    static Asked asked(Scale scale, Fact fact, long most) {
        Reach reach = Reach.of(reach(scale, fact, most));
        return new Asked(fact.id(), fact.label(), fact.supplier(), reach.hull());
    }

    static long millionths(Rational points) {
        return points.roundedToPoints()
                .times(Rational.of(Points.ONE))
                .numerator()
                .longValueExact();
    }

    /**
     * A limit over a node's denominator, to compare its numerators with. Those are proved to stay below 2^62, so a limit
     * further out may stand there.
     */
    static long limit(Rational points, long pointUnit) {
        BigInteger numerator = BigInteger.valueOf(millionths(points)).multiply(BigInteger.valueOf(pointUnit));
        return numerator.bitLength() > 62 ? numerator.signum() * (1L << 62) : numerator.longValueExact();
    }

    private static PointScale table(Scale.Table table, Fact fact) {
        long[] points = new long[fact.codes().size()];
        for (int i = 0; i < points.length; i++) {
            FactCode code = fact.codes().get(i);
            Rational row = table.rows().get(code.code());
            points[i] = row == null ? NO_POINTS : millionths(row);
        }
        return new Lookup(points);
    }

    private static PointScale bands(Scale.Bands bands) {
        int count = bands.bands().size();
        long[] lowest = new long[count];
        long[] points = new long[count];
        for (int i = 0; i < count; i++) {
            Scale.Band band = bands.bands().get(i);
            Rational lower = band.range().lower();
            long first = lower == null ? Long.MIN_VALUE : millionths(lower);
            lowest[i] = lower == null || band.range().lowerIncluded() ? first : first + 1;
            points[i] = millionths(band.points());
        }
        return new Steps(lowest, points);
    }

    private static PointScale linear(Scale.Linear linear, Fact fact, long most, Where where) {
        Rational factor = linear.times().dividedBy(linear.per());
        BigInteger largest = Rational.of(fact.min())
                .negate()
                .max(Rational.of(fact.max()))
                .times(Rational.of(Points.ONE))
                .numerator()
                .abs()
                .multiply(BigInteger.valueOf(most))
                .multiply(factor.numerator().abs());
        refuseOverflow(largest.max(factor.denominator()), where);
        return new Proportional(
                factor.numerator().longValueExact(), factor.denominator().longValueExact());
    }

    private static PointScale ratio(Scale.CappedRatio ratio, Fact fact, Where where) {
        Rational factor = ratio.times();
        BigInteger largest = Rational.of(fact.max())
                .times(Rational.of(Points.ONE))
                .times(Rational.of(Points.ONE))
                .numerator()
                .multiply(factor.numerator().abs().max(factor.denominator()));
        refuseOverflow(largest, where);
        return new Ratio(
                factor.numerator().longValueExact(), factor.denominator().longValueExact());
    }

    static void refuseOverflow(BigInteger largest, Where where) {
        if (largest.bitLength() > 62) {
            throw new Refused(Finding.reject("rule.overflow", where, largest.bitLength() + "", "62"));
        }
    }

    /** Points by the place of a code. */
    final class Lookup implements PointScale {
        private final long[] points;

        Lookup(long[] points) {
            this.points = points;
        }

        @Override
        public long points(long raw, long standard) {
            return points[(int) raw];
        }
    }

    /** Points by the highest band whose lowest number isn't above the value. */
    final class Steps implements PointScale {
        private final Bands bands;
        private final long[] points;

        Steps(long[] lowest, long[] points) {
            this.bands = new Bands(lowest);
            this.points = points;
        }

        @Override
        public long points(long raw, long standard) {
            return points[bands.place(raw)];
        }

        @Override
        public void points(long[] raw, long[] worth, int size) {
            bands.places(raw, worth, size);
            for (int i = 0; i < size; i++) {
                worth[i] = points[(int) worth[i]];
            }
        }
    }

    /** Multiplied, then divided, rounded once. */
    record Proportional(long times, long per) implements PointScale {
        @Override
        public long points(long raw, long standard) {
            return per == 1 ? raw * times : Points.divideHalfUp(raw * times, per);
        }
    }

    /** Against the standard, capped at it, rounded once. */
    record Ratio(long times, long per) implements PointScale {
        @Override
        public long points(long raw, long standard) {
            return Points.divideHalfUp(Math.min(raw, standard) * times * Points.ONE, standard * per);
        }
    }
}
