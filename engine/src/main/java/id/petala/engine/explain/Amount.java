package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import java.math.BigDecimal;

/** The value of a node as it stands in the columns: an exact numerator over the node's fixed denominator. */
public record Amount(long numerator, long denominator) {

    public Rational exact() {
        return Rational.of(numerator, denominator);
    }

    /** For display and files: rounded half-up to the places asked, trailing zeros trimmed. */
    public BigDecimal rounded(int places) {
        return exact().rounded(places);
    }
}
