package id.petala.engine.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes of all rules for one move.
 *
 * @param failed blocking rules that fail
 * @param unknown blocking rules that can't be judged
 * @param warned warning rules that fail or can't be judged
 * @param since the first day on which nothing blocks, if nothing but time passes; null when time alone doesn't cure it
 */
public record Verdict(
        RuleSet failed,
        RuleSet unknown,
        RuleSet warned,
        @Nullable LocalDate since) {

    /** Whether the move is allowed, forbidden, or can't be told. */
    public Outcome outcome() {
        if (!failed.isEmpty()) {
            return Outcome.FAILS;
        }
        return unknown.isEmpty() ? Outcome.PASSES : Outcome.UNKNOWN;
    }
}
