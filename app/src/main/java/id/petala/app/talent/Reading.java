package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Bound;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleValue;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;

/** Reads labels, numbers and values of rules out in one language. */
record Reading(Words words) {

    Language language() {
        return Language.of(words.language());
    }

    String label(Label label) {
        return label.in(language());
    }

    /** A number in full where six decimals hold it, else as a fraction. */
    String number(Rational value) {
        Rational rounded = value.roundedToPoints();
        return rounded.equals(value)
                ? words.num(value.rounded(Points.PLACES))
                : value.numerator() + "/" + value.denominator();
    }

    String value(RuleValue value) {
        return value.read(language(), this::number);
    }

    /** {@code ≥ 60 dan < 80}. */
    String range(Bound bound) {
        return value(new RuleValue.Range(bound));
    }
}
