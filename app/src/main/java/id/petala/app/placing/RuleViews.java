package id.petala.app.placing;

import id.petala.app.placing.PlacingView.Rule;
import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.RuleOnDay;
import id.petala.engine.rule.Language;
import org.jspecify.annotations.Nullable;

/** Tells rules and what they say of a move. */
final class RuleViews {

    private final Words words;
    private final Language language;
    private final ReasonText reasons;

    RuleViews(Words words) {
        this.words = words;
        this.language = Language.of(words.language());
        this.reasons = new ReasonText(language);
    }

    /** A rule; without a reason it is passed. */
    Rule rule(RuleOnDay rule, Outcome outcome, @Nullable Reason reason) {
        String basis = rule.force().citation().toString();
        return new Rule(
                rule.rule().label().in(language),
                outcome(outcome),
                outcome == Outcome.PASSES ? "held" : "soon",
                reason == null ? "" : reasons.why(reason),
                reason == null ? "" : cure(reason),
                rule.provisional() ? words.t("placing.provisional", basis) : basis);
    }

    private String cure(Reason reason) {
        String cure = reasons.cure(reason);
        return reason.cured() == null ? cure : cure + " " + words.t("placing.cured", words.date(reason.cured()));
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASSES -> words.t("placing.outcome.passes");
            case FAILS -> words.t("placing.outcome.fails");
            case UNKNOWN -> words.t("placing.outcome.unknown");
        };
    }
}
