package id.petala.engine.instrument;

import id.petala.engine.fact.FactColumn;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigInteger;

/**
 * What each numbered value adds to a mean, as whole numbers over one denominator, so that a mean is added up exactly in
 * {@code long} and divided once.
 *
 * @param share what the value with a number adds
 * @param unit what one of these is in millionths of a point
 * @param most how many values can be averaged without overflow; 0 where the column has no such shares
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
record MeanShares(long[] share, Fraction unit, long most) {

    private static final int BITS = 62;
    private static final MeanShares NONE = new MeanShares(new long[0], new Fraction(1, 1), 0);

    /** A fraction of positive or negative whole numbers that fit. */
    record Fraction(long times, long per) {}

    /** The shares of a column's numbered values. */
    static MeanShares of(FactColumn column, PointScale scale) {
        if (column.distinct() == 0) {
            return NONE;
        }
        return scale instanceof PointScale.Ratio ratio ? ofRatio(column, ratio) : ofPoints(column, scale);
    }

    private static MeanShares ofPoints(FactColumn column, PointScale scale) {
        long[] share = new long[column.distinct()];
        for (int number = 0; number < share.length; number++) {
            share[number] = scale.points(column.numberedValue(number), column.numberedStandard(number));
            if (share[number] == PointScale.NO_POINTS) {
                return NONE;
            }
        }
        return reduced(share, Rational.ONE);
    }

    private static MeanShares ofRatio(FactColumn column, PointScale.Ratio ratio) {
        BigInteger common = common(column);
        if (common.bitLength() > BITS) {
            return NONE;
        }
        long[] share = new long[column.distinct()];
        for (int number = 0; number < share.length; number++) {
            long standard = column.numberedStandard(number);
            BigInteger value = BigInteger.valueOf(Math.min(column.numberedValue(number), standard));
            BigInteger whole = value.multiply(common.divide(BigInteger.valueOf(standard)));
            if (whole.bitLength() > BITS) {
                return NONE;
            }
            share[number] = whole.longValueExact();
        }
        Rational points = Rational.of(ratio.times(), ratio.per()).times(Rational.of(Points.ONE));
        return reduced(share, points.dividedBy(new Rational(common, BigInteger.ONE)));
    }

    /** The smallest number that every standard divides. */
    private static BigInteger common(FactColumn column) {
        BigInteger common = BigInteger.ONE;
        for (int number = 0; number < column.distinct() && common.bitLength() <= BITS; number++) {
            BigInteger standard = BigInteger.valueOf(column.numberedStandard(number));
            common = common.divide(common.gcd(standard)).multiply(standard);
        }
        return common;
    }

    /** The same shares as small numbers: divided by what divides them all. */
    private static MeanShares reduced(long[] share, Rational unit) {
        BigInteger divisor = BigInteger.ZERO;
        for (long one : share) {
            divisor = divisor.gcd(BigInteger.valueOf(one));
        }
        long by = divisor.max(BigInteger.ONE).longValueExact();
        long[] small = new long[share.length];
        for (int number = 0; number < share.length; number++) {
            small[number] = share[number] / by;
        }
        return fitting(small, unit.times(Rational.of(by)));
    }

    private static MeanShares fitting(long[] share, Rational unit) {
        BigInteger largest = BigInteger.ONE;
        for (long one : share) {
            largest = largest.max(BigInteger.valueOf(one).abs());
        }
        BigInteger needed = largest.multiply(unit.numerator().abs()).max(unit.denominator());
        if (needed.bitLength() > BITS) {
            return NONE;
        }
        BigInteger most = BigInteger.ONE.shiftLeft(BITS).divide(needed.max(BigInteger.ONE));
        Fraction fraction = new Fraction(
                unit.numerator().longValueExact(), unit.denominator().longValueExact());
        return new MeanShares(share, fraction, most.longValueExact());
    }

    /** The mean of {@code count} values whose shares add up to {@code total}, in millionths, rounded once half-up. */
    long mean(long total, int count) {
        return Points.divideHalfUp(total * unit.times(), unit.per() * count);
    }
}
