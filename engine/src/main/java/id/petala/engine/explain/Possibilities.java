package id.petala.engine.explain;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What an incomplete value can still become: each missing leaf may take any value its scale can yield. */
final class Possibilities {

    private Possibilities() {}

    static Range range(Explained explained) {
        return switch (explained) {
            case Explained.Known known
            when Explanations.missing(known).isEmpty() ->
                Range.exactly(known.amount().exact());
            case Explained.NotApplicable _ -> Range.exactly(Rational.ZERO);
            default -> open(explained.because());
        };
    }

    /** Of a node that something below still leaves open; a mean that shares out its weights may be known all the same. */
    private static Range open(Because because) {
        return switch (because) {
            case Because.Lacking lacking -> lacking.rule().asked().possible();
            case Because.Mean mean -> mean(mean.terms());
            case Because.Sum sum -> sum(sum);
            case Because.Rounded rounded -> rounded(rounded);
            case Because.Product product -> product(product.parts());
            case Because.Quotient quotient -> quotient(quotient);
            case Because.Rescaled rescaled -> rescaled(rescaled);
            case Because.Pieced pieced -> pieced(pieced);
            case Because.Extreme extreme -> folded(extreme.terms(), extreme.largest() ? Rational::max : Rational::min);
            case Because.Capped capped -> capped(capped);
            case Because.Gated gated -> gated(gated);
            default ->
                throw new IllegalArgumentException(
                        "no range: " + because.getClass().getSimpleName());
        };
    }

    private static Range sum(Because.Sum sum) {
        Range total = Range.exactly(Rational.ZERO);
        for (Term term : sum.terms()) {
            if (!(term.part() instanceof Explained.NotApplicable)) {
                total = total.plus(range(term.part()).mapped(value -> sum.worth(term, value)));
            }
        }
        return total;
    }

    private static Range rounded(Because.Rounded rounded) {
        int places = Objects.requireNonNull(rounded.places().value());
        return range(rounded.part()).mapped(value -> Rational.of(value.rounded(places)));
    }

    private static Range product(List<Explained> parts) {
        Range product = Range.exactly(Rational.ONE);
        for (Explained part : parts) {
            product = product.times(range(part));
        }
        return product.mapped(Rational::roundedToPoints);
    }

    private static Range quotient(Because.Quotient quotient) {
        Range by = range(quotient.by());
        if (by.contains(Rational.ZERO)) {
            return quotient.possible();
        }
        return range(quotient.part())
                .times(Range.exactly(quotient.factor()))
                .times(by.inverse())
                .mapped(Rational::roundedToPoints);
    }

    private static Range rescaled(Because.Rescaled rescaled) {
        Rational factor = rescaled.total().dividedBy(rescaled.applicable());
        return range(rescaled.part()).mapped(value -> value.times(factor).roundedToPoints());
    }

    /** The pieces that the part can still fall on, each over what of it the part can reach. */
    private static Range pieced(Because.Pieced pieced) {
        Range part = range(pieced.part());
        Range found = null;
        for (Because.Piece piece : Objects.requireNonNull(pieced.pieces().value())) {
            if (touches(piece.range(), part)) {
                found = union(
                        found,
                        piece.range().cut(part).mapped(value -> piece.at(value).roundedToPoints()));
            }
        }
        return Objects.requireNonNull(found);
    }

    private static Range mean(List<Term> terms) {
        Rational weights = Rational.ZERO;
        Rational min = Rational.ZERO;
        Rational max = Rational.ZERO;
        boolean partial = false;
        for (Term term : terms) {
            if (term.part() instanceof Explained.NotApplicable) {
                partial = true;
            } else {
                Range part = range(term.part());
                weights = weights.plus(term.share());
                min = min.plus(part.min().times(term.share()));
                max = max.plus(part.max().times(term.share()));
            }
        }
        Range exact = new Range(min.dividedBy(weights), max.dividedBy(weights));
        return partial ? roundedOrNot(exact) : exact;
    }

    /** A mean over fewer than all parts comes out exact or rounded, which only the parts to come decide. */
    private static Range roundedOrNot(Range exact) {
        return union(exact, new Range(exact.min().roundedToPoints(), exact.max().roundedToPoints()));
    }

    private static Range folded(List<Term> terms, BinaryOperator<Rational> operator) {
        Range found = null;
        for (Term term : terms) {
            if (!(term.part() instanceof Explained.NotApplicable)) {
                Range part = range(term.part());
                found = found == null
                        ? part
                        : new Range(operator.apply(found.min(), part.min()), operator.apply(found.max(), part.max()));
            }
        }
        return Objects.requireNonNull(found);
    }

    private static Range capped(Because.Capped capped) {
        Rational limit = Objects.requireNonNull(capped.limit().value());
        Range part = range(capped.part());
        return new Range(part.min().min(limit), part.max().min(limit));
    }

    private static Range gated(Because.Gated gated) {
        Rational threshold = Objects.requireNonNull(gated.threshold().value());
        Range condition = range(gated.condition());
        Range part = range(gated.part());
        Range found = condition.max().compareTo(threshold) >= 0 ? part : null;
        if (condition.min().compareTo(threshold) < 0 && gated.otherwise() != null) {
            found = union(found, Range.exactly(gated.otherwise()));
        }
        return found == null ? part : found;
    }

    private static Range union(@Nullable Range a, Range b) {
        return a == null ? b : new Range(a.min().min(b.min()), a.max().max(b.max()));
    }

    static List<Category> categories(Explained explained) {
        if (explained instanceof Explained.Known known
                && Explanations.missing(known).isEmpty()) {
            return known.category() == null ? List.of() : List.of(known.category());
        }
        if (explained instanceof Explained.NotApplicable) {
            return List.of();
        }
        return switch (explained.because()) {
            case Because.Levelled levelled -> levels(levelled);
            case Because.Coded coded ->
                distinct(Objects.requireNonNull(coded.levels().value()).values());
            case Because.Crossed crossed -> cells(crossed);
            case Because.Required required -> verdicts(required);
            default -> List.of();
        };
    }

    /** One that fails decides; else each that is missing may still fail, and all may still be met if none can't. */
    private static List<Category> verdicts(Because.Required required) {
        if (required.demands().stream().anyMatch(demand -> Boolean.FALSE.equals(demand.met()))) {
            return List.of(required.unmet());
        }
        boolean meetable = required.demands().stream()
                .filter(demand -> demand.part() instanceof Explained.Missing)
                .allMatch(demand -> touches(demand.range(), range(demand.part())));
        return meetable ? List.of(required.unmet(), required.met()) : List.of(required.unmet());
    }

    private static List<Category> levels(Because.Levelled levelled) {
        Range range = range(levelled.part());
        List<Category> found = new ArrayList<>();
        for (Cut cut : Objects.requireNonNull(levelled.cuts().value())) {
            if (touches(cut.range(), range)) {
                found.add(cut.level());
            }
        }
        return found;
    }

    private static boolean touches(Bound bound, Range range) {
        boolean inside = bound.lower() != null && range.contains(bound.lower()) && bound.lowerIncluded();
        boolean above = bound.lower() == null || range.max().compareTo(bound.lower()) > 0;
        boolean below = bound.upper() == null
                || range.min().compareTo(bound.upper()) < 0
                || (bound.upperIncluded() && range.min().compareTo(bound.upper()) == 0);
        return (inside || above) && below;
    }

    private static List<Category> cells(Because.Crossed crossed) {
        List<Category> found = new ArrayList<>();
        for (Category row : categories(crossed.row())) {
            for (Category column : categories(crossed.column())) {
                found.add(Objects.requireNonNull(crossed.cells().get(List.of(row.code(), column.code()))));
            }
        }
        return distinct(found);
    }

    private static List<Category> distinct(Collection<Category> categories) {
        return categories.stream().distinct().toList();
    }
}
