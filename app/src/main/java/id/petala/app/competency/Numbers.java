package id.petala.app.competency;

import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact fractions as decimals to show. */
final class Numbers {

    /** Decimal places of shares and means in files. */
    static final int PLACES = 6;

    private static final Rational HUNDRED = Rational.of(100);

    private Numbers() {}

    /** A share in percent. */
    static @Nullable BigDecimal percent(@Nullable Rational share) {
        return share == null ? null : share.times(HUNDRED).rounded(PLACES);
    }

    static @Nullable BigDecimal decimal(@Nullable Rational value) {
        return value == null ? null : value.rounded(PLACES);
    }
}
