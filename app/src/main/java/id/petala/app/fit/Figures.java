package id.petala.app.fit;

import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as people and files have them, rounded half-up; what they are computed with is never rounded. */
final class Figures {

    private Figures() {}

    /** With exactly so many decimals: {@code 83.30}. */
    static String shown(Rational value, int places) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String shown(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** With at most six decimals; empty for none. */
    static String file(@Nullable Rational value) {
        return value == null ? "" : value.rounded(Points.PLACES).toPlainString();
    }

    static String file(@Nullable BigDecimal value) {
        return value == null
                ? ""
                : Points.trimmed(value.setScale(Points.PLACES, RoundingMode.HALF_UP))
                        .toPlainString();
    }

    /** With its sign: {@code +1}, {@code -0.5}, {@code 0}. */
    static String signed(Rational value) {
        return (value.signum() > 0 ? "+" : "") + file(value);
    }

    /** A share in percent: {@code 60%}. */
    static String percent(Rational share) {
        return file(share.times(Rational.of(100))) + "%";
    }
}
