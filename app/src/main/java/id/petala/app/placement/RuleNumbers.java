package id.petala.app.placement;

import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Yaml;

/** Numbers of a rules file. All methods throw {@link id.petala.engine.finding.Refused} for what is none. */
final class RuleNumbers {

    private static final String PERCENT = "%";

    private RuleNumbers() {}

    /** A whole number that isn't negative. */
    static int count(Yaml field) {
        if (!field.text().matches("[0-9]{1,7}")) {
            throw field.refused("placement.rule-count", field.text(), "0 – 9999999");
        }
        return Integer.parseInt(field.text());
    }

    static boolean isShare(Yaml field) {
        return field.text().endsWith(PERCENT) || field.text().contains("/");
    }

    /** A share of {@code 30%} or {@code 3/10}. */
    static Rational share(Yaml field) {
        Rational share = rational(field);
        if (share.signum() < 0
                || share.compareTo(Rational.ONE) > 0
                || share.denominator().bitLength() > 20) {
            throw notShare(field);
        }
        return share;
    }

    private static Rational rational(Yaml field) {
        String text = field.text();
        if (!isShare(field)) {
            throw notShare(field);
        }
        try {
            return text.endsWith(PERCENT)
                    ? Rational.parse(text.substring(0, text.length() - 1).strip())
                            .times(Rational.of(1, 100))
                    : Rational.parse(text);
        } catch (NumberFormatException _) {
            throw notShare(field);
        }
    }

    private static RuntimeException notShare(Yaml field) {
        return field.refused("placement.rule-share", field.text(), "0% – 100%");
    }

    /** A worth above zero in units of 10^-places. */
    static long worth(Yaml field, int places) {
        try {
            long units = Points.decimal(field.text()).movePointRight(places).longValueExact();
            if (units > 0 && units <= 1_000_000_000L * 1_000_000) {
                return units;
            }
        } catch (NumberFormatException | ArithmeticException _) {
            // said below
        }
        throw field.refused("placement.rule-worth", field.text(), "", places + "");
    }
}
