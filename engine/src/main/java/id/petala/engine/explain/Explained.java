package id.petala.engine.explain;

import org.jspecify.annotations.Nullable;

/**
 * A result with its reason. A missing result never counts as zero, and a result that doesn't apply is not missing.
 */
public sealed interface Explained {

    Criterion criterion();

    Because because();

    /**
     * A known value.
     *
     * @param amount the value; for a node that yields only a category, the category's place in its list
     * @param category the category it falls in, null where the node has none
     */
    record Known(
            Criterion criterion, Amount amount, @Nullable Category category, Because because) implements Explained {}

    /** Nothing can be said yet; the reason says what is missing and who can supply it. */
    record Missing(Criterion criterion, Because because) implements Explained {}

    /** The criterion doesn't apply to this subject. */
    record NotApplicable(Criterion criterion, Because because) implements Explained {}
}
