package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.Piece;
import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Scale;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.Fact;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of an instrument's tree, as its file states it. The kinds are closed. */
public sealed interface Node {

    Head head();

    /** Whether it yields a level, a verdict or a cell instead of a number. */
    default boolean categorical() {
        return this instanceof Level || this instanceof Matrix || this instanceof Requirements;
    }

    default String id() {
        return head().id();
    }

    /**
     * Points from a fact.
     *
     * @param running the code that stands for a value that still runs on the day asked, null when running makes no
     *     difference
     * @param error half-width of the measuring error in the fact's unit, for the flag "near the line"; null for none
     */
    record Leaf(
            Head head,
            Fact fact,
            Pick pick,
            @Nullable Parameter<Window> window,
            Parameter<Scale> scale,
            @Nullable String running,
            @Nullable Parameter<Rational> error)
            implements Node {}

    /** The weighted mean of its parts, whose weights sum to {@code total}. */
    record Mean(Head head, Rational total) implements Node {}

    /**
     * The weighted sum of its parts.
     *
     * @param places decimals to which each weighted part is rounded half-up before it is added; null for not at all
     */
    record Sum(Head head, @Nullable Parameter<Integer> places) implements Node {}

    /** The smallest or largest of its parts. */
    record Extreme(Head head, boolean largest) implements Node {}

    /** Its one part, but never more than {@code limit}. */
    record Cap(Head head, Parameter<Rational> limit) implements Node {}

    /**
     * Its one part, let through where {@code condition} reaches {@code threshold}.
     *
     * @param otherwise the value where it doesn't; null when the node then doesn't apply
     */
    record Gate(
            Head head,
            String condition,
            Parameter<Rational> threshold,
            @Nullable Rational otherwise) implements Node {}

    /** Its one part, rounded half-up to so many decimals. */
    record Round(Head head, Parameter<Integer> places) implements Node {}

    /** The product of its parts. */
    record Product(Head head) implements Node {}

    /**
     * Its one part × {@code times} ÷ the node {@code by}.
     *
     * @param times null for one
     */
    record Quotient(Head head, String by, @Nullable Parameter<Rational> times) implements Node {}

    /** Its one part × {@code total} ÷ what those parts of the sum or mean {@code of} weigh together that apply. */
    record Rescale(Head head, String of, Rational total) implements Node {}

    /** Its one part, taken through a broken line. */
    record Pieces(Head head, Parameter<List<Piece>> pieces) implements Node {}

    /** Whether all conditions are met, as one of two levels: unmet, met. */
    record Requirements(Head head, List<Category> levels, List<Condition> conditions) implements Node {
        public Requirements {
            conditions = List.copyOf(conditions);
        }
    }

    /** The range a node's value must lie in. */
    record Condition(String of, Parameter<Bound> must) {}

    /** A level of node {@code of}, by cut points or by codes; exactly one of the two is given. */
    record Level(
            Head head,
            String of,
            LevelMode mode,
            List<Category> levels,
            @Nullable Parameter<List<Cut>> cuts,
            @Nullable Parameter<Map<String, Category>> codes)
            implements Node {}

    /** The cell of a scheme that two levels meet in. */
    record Matrix(Head head, String rows, String columns, Scheme scheme) implements Node {}
}
