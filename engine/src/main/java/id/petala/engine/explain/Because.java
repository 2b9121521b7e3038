package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import id.petala.engine.rule.Citation;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of reasons. A reason holds everything its value was made of, and nothing else: {@link
 * Explanations#holds} recomputes the value from it. Reasons hold ids, codes and arguments, never sentences.
 *
 * <p>Examples: 75 points because the best award of the last five years is national ({@link Scored}); 56 because 80 × 60
 * + 0 × 15 + 0 × 15 + 80 × 10 over 100 ({@link Mean}); below expectations because 56 &lt; 60 ({@link Levelled}); box 6
 * because of two levels ({@link Crossed}).
 */
public sealed interface Because {

    /** The fact a leaf asks for: id, name and who can supply it. */
    record Asked(String fact, Label label, Label supplier, Range possible) {}

    /** The rule of a leaf: which values count, and what they are worth. */
    record LeafRule(Asked asked, Pick pick, Window window, LocalDate asOf, Dated<Scale> scale) {
        public Scale points() {
            Scale value = scale.value();
            if (value == null) {
                throw new IllegalStateException("a compiled leaf without a scale");
            }
            return value;
        }
    }

    /** Points from facts. {@code counted} are the values picked, in table order. */
    record Scored(LeafRule rule, List<Evidence> counted) implements Because {}

    /** Points for "none", because a named source declared the list complete. */
    record DeclaredNone(LeafRule rule, String coverage, LocalDate completeUntil) implements Because {}

    /** Points that were handed in as such. */
    record Given(Evidence evidence, Range possible) implements Because {}

    /**
     * A leaf without a countable value.
     *
     * @param seen values that exist but don't count
     * @param ended the statement that ends before the day asked; null for every other gap than {@link
     *     Gap#COVERAGE_ENDED}
     */
    record Lacking(
            LeafRule rule,
            Gap gap,
            List<Evidence> seen,
            @Nullable Coverage ended) implements Because {

        public Lacking(LeafRule rule, Gap gap, List<Evidence> seen) {
            this(rule, gap, seen, null);
        }

        /** A list declared complete, but not up to the day asked. */
        public static Lacking ended(LeafRule rule, List<Evidence> seen, Coverage ended) {
            return new Lacking(rule, Gap.COVERAGE_ENDED, seen, ended);
        }

        /** Why nothing counts, with the days and the source where the gap has them. */
        public Label label() {
            return ended == null ? gap.label() : ended.ended(rule.asOf());
        }
    }

    /** The input says that the criterion doesn't apply to the subject. */
    record SaidNotApplicable(Asked asked) implements Because {}

    /** A child with its weight. */
    record Term(@Nullable Dated<Rational> weight, Explained part) {
        public Rational share() {
            return weight == null || weight.value() == null ? Rational.ONE : weight.value();
        }
    }

    /**
     * A weighted mean: Σ weight × value / Σ weight. Parts that don't apply are left out; so are missing ones when
     * {@code renormalised}.
     *
     * @param exact whether a mean over fewer than all parts is exact too, and not rounded half-up to six places
     */
    record Mean(List<Term> terms, boolean renormalised, boolean exact) implements Because {}

    /**
     * A weighted sum: Σ weight × value.
     *
     * @param places decimals to which each weighted term is rounded half-up before it is added; null for not at all
     */
    record Sum(List<Term> terms, @Nullable Dated<Integer> places) implements Because {
        /** A part times its weight, rounded where the rule says so. */
        public Rational worth(Term term, Rational value) {
            Rational worth = value.times(term.share());
            return places == null || places.value() == null ? worth : Rational.of(worth.rounded(places.value()));
        }
    }

    /** The smallest or largest part. */
    record Extreme(boolean largest, List<Term> terms) implements Because {}

    /** A part, but never more than a limit. */
    record Capped(Dated<Rational> limit, Explained part) implements Because {}

    /**
     * A part let through only where a condition's value reaches a threshold; else {@code otherwise}, or doesn't apply
     * when that is null.
     */
    record Gated(
            Dated<Rational> threshold,
            Explained condition,
            Explained part,
            @Nullable Rational otherwise) implements Because {}

    /** A part rounded half-up to so many decimals. */
    record Rounded(Dated<Integer> places, Explained part) implements Because {}

    /** The product of its parts, rounded once, half-up, to six places. */
    record Product(List<Explained> parts) implements Because {}

    /**
     * A part × {@code times} ÷ {@code by}, rounded once, half-up, to six places. A division by zero, or one that comes out
     * beyond {@code possible}, doesn't apply.
     */
    record Quotient(@Nullable Dated<Rational> times, Explained part, Explained by, Range possible) implements Because {
        public Rational factor() {
            return times == null || times.value() == null ? Rational.ONE : times.value();
        }
    }

    /**
     * A part × {@code total} ÷ what those parts of {@code of} weigh together that apply, rounded once, half-up, to six
     * places; so what doesn't apply neither costs nor earns anything.
     */
    record Rescaled(Rational total, Explained part, List<Term> of) implements Because {
        /** What the parts that apply weigh together; a missing one applies. */
        public Rational applicable() {
            Rational weights = Rational.ZERO;
            for (Term term : of) {
                weights = term.part() instanceof Explained.NotApplicable ? weights : weights.plus(term.share());
            }
            return weights;
        }
    }

    /** A part taken through the piece of a broken line that it falls on, rounded once, half-up, to six places. */
    record Pieced(Dated<List<Piece>> pieces, Explained part) implements Because {}

    /** One piece of a broken line: {@code plus + times × value} within a range. */
    record Piece(Bound range, Rational times, Rational plus) {
        /** Whether it is the whole line. */
        public boolean whole() {
            return range.lower() == null && range.upper() == null;
        }

        public Rational at(Rational value) {
            return value.times(times).plus(plus);
        }
    }

    /**
     * Whether all conditions are met. One that fails decides; one that is missing leaves it open; those that don't apply
     * are passed over.
     */
    record Required(Category unmet, Category met, List<Demand> demands) implements Because {
        public Required {
            demands = List.copyOf(demands);
        }
    }

    /** A condition: a value and the range it must lie in. */
    record Demand(Dated<Bound> must, Explained part) {
        public Bound range() {
            Bound range = must.value();
            if (range == null) {
                throw new IllegalStateException("a compiled condition without a range");
            }
            return range;
        }

        /** Whether it is met; null while its value is missing or doesn't apply. */
        public @Nullable Boolean met() {
            return part instanceof Explained.Known known
                    ? Boolean.valueOf(range().contains(known.amount().exact()))
                    : null;
        }
    }

    /** A level by cut points of a value. */
    record Levelled(Dated<List<Cut>> cuts, Explained part) implements Because {}

    /** One level and the range it holds. */
    record Cut(Category level, Bound range) {}

    /** A level by the code of a fact. */
    record Coded(Dated<Map<String, Category>> levels, Explained part) implements Because {}

    /** A cell of a table with a row and a column. */
    record Crossed(Citation citation, Map<List<String>, Category> cells, Explained row, Explained column)
            implements Because {}
}
