package id.petala.engine.index;

import id.petala.engine.explain.Category;
import id.petala.engine.number.Rational;

/** What a plan is for. */
public sealed interface Goal {

    /** The index reaches a value, with the least effort; between equals with the most points. */
    record Target(Rational value) implements Goal {}

    /** The index stands in a category or one above it, or has a verdict, with the least effort; between equals with the most points. */
    record Standing(Category category) implements Goal {}

    /**
     * The most points for an effort, and of those with the least.
     *
     * @param effort in millionths
     */
    record Budget(long effort) implements Goal {}
}
