package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Cut;
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

    /** The weighted sum of its parts. */
    record Sum(Head head) implements Node {}

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
