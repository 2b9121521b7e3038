package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Bound;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleValue;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;

/** Reads labels, numbers and values of rules out in one language. */
public record Reading(Words words) {

    public Language language() {
        return Language.of(words.language());
    }

    public String label(Label label) {
        return label.in(language());
    }

    /** A number in full where six decimals hold it, else as a fraction. */
    public String number(Rational value) {
        Rational rounded = value.roundedToPoints();
        return rounded.equals(value)
                ? words.num(value.rounded(Points.PLACES))
                : value.numerator() + "/" + value.denominator();
    }

    public String value(RuleValue value) {
        return value.read(language(), this::number);
    }

    /** {@code ≥ 60 dan < 80}. */
    public String range(Bound bound) {
        return value(new RuleValue.Range(bound));
    }
}
