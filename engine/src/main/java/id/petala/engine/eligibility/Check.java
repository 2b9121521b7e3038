package id.petala.engine.eligibility;

/** Looks at one move by one rule. Says why through {@code why}, which may not be listening. */
@FunctionalInterface
interface Check {

    Outcome of(Move move, RuleValues values, Why why);
}
