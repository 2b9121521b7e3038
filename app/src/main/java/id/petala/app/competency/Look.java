package id.petala.app.competency;

import id.petala.engine.number.Rational;
import java.math.BigInteger;
import java.util.List;

/** How a cell of the competency map looks: by fifths of the share that meets the standard, or why there is no share. */
public enum Look {
    /** Nobody is assessed. */
    NONE("none"),
    /** Too few are assessed for a share. */
    THIN("thin"),
    /** Counts of all competencies together. */
    COUNTS("counts"),
    FIFTH_1("1"),
    FIFTH_2("2"),
    FIFTH_3("3"),
    FIFTH_4("4"),
    FIFTH_5("5");

    /** From the smallest share to the largest; the last one holds all of everybody. */
    public static final List<Look> FIFTHS = List.of(FIFTH_1, FIFTH_2, FIFTH_3, FIFTH_4, FIFTH_5);

    private final String style;

    Look(String style) {
        this.style = style;
    }

    static Look of(Tally tally) {
        Rational share = tally.share();
        if (share == null) {
            return NONE;
        }
        return tally.thin() ? THIN : fifth(share);
    }

    private static Look fifth(Rational share) {
        int whole = share.numerator()
                .multiply(BigInteger.valueOf(FIFTHS.size()))
                .divide(share.denominator())
                .intValueExact();
        return FIFTHS.get(Math.min(FIFTHS.size() - 1, whole));
    }

    /** Whether a share is shown. */
    public boolean filled() {
        return FIFTHS.contains(this);
    }

    /** The end of the class name that the style sheet knows. */
    public String style() {
        return style;
    }
}
