package id.petala.engine.index;

import id.petala.engine.explain.Criterion;

/** An item that no plan touches, and why. */
public record NotPlanned(Criterion criterion, Reason reason) {

    /** Why an item is left as it is. */
    public enum Reason {
        /** It stands at its highest level. */
        HIGHEST,
        /** It has no value: what raising it would change can't be told. */
        MISSING,
        /** It doesn't apply. */
        NOT_APPLICABLE,
        /** It says what the subject is. */
        SETTLED,
        /** Points were handed in instead of its value. */
        HANDED_IN,
        /** Points were handed in for what it is a part of, so that there is nothing to raise below them. */
        BELOW_HANDED_IN,
        /** It has several values, or is declared to have none. */
        LIST,
        /** It is a ratio or a day. */
        FORM,
        /** Its scale has many steps; the effort file can state the levels meant. */
        FINE,
        /** What it is a part of is missing or doesn't apply, so that it changes nothing. */
        WITHOUT_EFFECT
    }
}
