package id.petala.engine.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule is not passed.
 *
 * @param rule as it stands on the day
 * @param found what was found and what was asked for, in the order of the test's sentence
 * @param cured from when on the rule is passed if nothing but time passes; null when it isn't
 */
public record Reason(
        RuleOnDay rule,
        Outcome outcome,
        List<Object> found,
        @Nullable LocalDate cured) {

    public Reason {
        found = List.copyOf(found);
    }

    /** Whether it forbids the move. */
    public boolean blocks() {
        return rule.blocks();
    }

    /** Whether it says no more than that the move is a demotion. */
    public boolean isDemotion() {
        return rule.rule().test() == RuleTest.NO_DEMOTION;
    }
}
