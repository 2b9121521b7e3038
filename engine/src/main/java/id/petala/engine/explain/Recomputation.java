package id.petala.engine.explain;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Recomputes each node from its parts in exact arithmetic and compares. */
final class Recomputation {

    /** What a reason yields: a value, a category, both, or a state without either. */
    private record Outcome(
            @Nullable Rational value, @Nullable Category category, boolean applies) {
        static Outcome of(@Nullable Rational value) {
            return new Outcome(value, null, true);
        }

        static Outcome of(@Nullable Category category) {
            return new Outcome(null, category, true);
        }

        static final Outcome MISSING = new Outcome(null, null, true);
        static final Outcome NOT_APPLICABLE = new Outcome(null, null, false);
    }

    private Recomputation() {}

    static boolean holds(Explained explained) {
        for (Term term : Explanations.terms(explained)) {
            if (!holds(term.part())) {
                return false;
            }
        }
        return agrees(explained, outcome(explained.because()));
    }

    private static boolean agrees(Explained explained, Outcome outcome) {
        boolean nothing = outcome.value() == null && outcome.category() == null;
        return switch (explained) {
            case Explained.NotApplicable _ -> nothing && !outcome.applies();
            case Explained.Missing _ -> nothing && outcome.applies();
            case Explained.Known known
            when outcome.category() != null -> Objects.equals(known.category(), outcome.category());
            case Explained.Known known -> known.amount().exact().equals(outcome.value());
        };
    }

    private static Outcome outcome(Because because) {
        return switch (because) {
            case Because.Scored scored -> scored(scored);
            case Because.DeclaredNone none -> declaredNone(none);
            case Because.Given given ->
                Outcome.of(Rational.of(((Input.Measure) given.evidence().input()).value()));
            case Because.Lacking _ -> Outcome.MISSING;
            case Because.SaidNotApplicable _ -> Outcome.NOT_APPLICABLE;
            case Because.Mean mean -> mean(mean);
            case Because.Sum sum -> sum(sum);
            case Because.Rounded rounded -> rounded(rounded);
            case Because.Product product -> product(product.parts());
            case Because.Quotient quotient -> quotient(quotient);
            case Because.Rescaled rescaled -> rescaled(rescaled);
            case Because.Pieced pieced -> pieced(pieced);
            case Because.Required required -> required(required);
            case Because.Extreme extreme -> extreme(extreme);
            case Because.Capped capped ->
                of(capped.part(), Explanations.exact(capped.part()), value(capped.limit()), Rational::min);
            case Because.Gated gated -> gated(gated);
            case Because.Levelled levelled -> levelled(levelled);
            case Because.Coded coded -> coded(coded);
            case Because.Crossed crossed -> crossed(crossed);
        };
    }

    private static Rational value(id.petala.engine.rule.Dated<Rational> dated) {
        return Objects.requireNonNull(dated.value());
    }

    private static Outcome of(
            Explained part, @Nullable Rational left, Rational right, BinaryOperator<Rational> operator) {
        if (left == null) {
            return stateOf(part);
        }
        return Outcome.of(operator.apply(left, right));
    }

    private static Outcome stateOf(Explained part) {
        return part instanceof Explained.NotApplicable ? Outcome.NOT_APPLICABLE : Outcome.MISSING;
    }

    private static Outcome scored(Because.Scored scored) {
        Because.LeafRule rule = scored.rule();
        for (Evidence evidence : scored.counted()) {
            if (!rule.window().holds(rule.asOf(), evidence.on(), evidence.until())) {
                return Outcome.MISSING;
            }
        }
        return Outcome.of(PickedPoints.of(rule.pick(), rule.points(), scored.counted()));
    }

    private static Outcome declaredNone(Because.DeclaredNone none) {
        boolean complete = !none.completeUntil().isBefore(none.rule().asOf());
        return complete ? Outcome.of(PickedPoints.none(none.rule())) : Outcome.MISSING;
    }

    private static Outcome mean(Because.Mean mean) {
        Rational weights = Rational.ZERO;
        Rational total = Rational.ZERO;
        boolean partial = false;
        boolean gap = false;
        for (Term term : mean.terms()) {
            Rational value = Explanations.exact(term.part());
            if (value == null) {
                partial = true;
                gap |= term.part() instanceof Explained.Missing;
            } else {
                weights = weights.plus(term.share());
                total = total.plus(value.times(term.share()));
            }
        }
        if (gap && !mean.renormalised()) {
            return Outcome.MISSING;
        }
        if (weights.signum() == 0) {
            return gap ? Outcome.MISSING : Outcome.NOT_APPLICABLE;
        }
        Rational result = total.dividedBy(weights);
        return Outcome.of(partial && !mean.exact() ? result.roundedToPoints() : result);
    }

    private static Outcome rounded(Because.Rounded rounded) {
        Rational value = Explanations.exact(rounded.part());
        int places = Objects.requireNonNull(rounded.places().value());
        return value == null ? stateOf(rounded.part()) : Outcome.of(Rational.of(value.rounded(places)));
    }

    /** What several operands leave open together: missing if any is, else not applicable; null when all are known. */
    private static @Nullable Outcome open(List<Explained> operands) {
        if (operands.stream().anyMatch(Explained.Missing.class::isInstance)) {
            return Outcome.MISSING;
        }
        return operands.stream().anyMatch(Explained.NotApplicable.class::isInstance) ? Outcome.NOT_APPLICABLE : null;
    }

    private static Rational known(Explained operand) {
        return Objects.requireNonNull(Explanations.exact(operand));
    }

    private static Outcome product(List<Explained> parts) {
        Outcome open = open(parts);
        if (open != null) {
            return open;
        }
        Rational product = Rational.ONE;
        for (Explained part : parts) {
            product = product.times(known(part));
        }
        return Outcome.of(product.roundedToPoints());
    }

    private static Outcome quotient(Because.Quotient quotient) {
        Outcome open = open(List.of(quotient.part(), quotient.by()));
        if (open != null) {
            return open;
        }
        Rational by = known(quotient.by());
        if (by.signum() == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        Rational value =
                known(quotient.part()).times(quotient.factor()).dividedBy(by).roundedToPoints();
        return quotient.possible().contains(value) ? Outcome.of(value) : Outcome.NOT_APPLICABLE;
    }

    private static Outcome rescaled(Because.Rescaled rescaled) {
        Rational part = Explanations.exact(rescaled.part());
        if (part == null) {
            return stateOf(rescaled.part());
        }
        Rational weights = rescaled.applicable();
        return weights.signum() == 0
                ? Outcome.NOT_APPLICABLE
                : Outcome.of(part.times(rescaled.total()).dividedBy(weights).roundedToPoints());
    }

    private static Outcome pieced(Because.Pieced pieced) {
        Rational part = Explanations.exact(pieced.part());
        if (part == null) {
            return stateOf(pieced.part());
        }
        for (Because.Piece piece : Objects.requireNonNull(pieced.pieces().value())) {
            if (piece.range().contains(part)) {
                return Outcome.of(piece.at(part).roundedToPoints());
            }
        }
        return Outcome.MISSING;
    }

    private static Outcome required(Because.Required required) {
        boolean gap = false;
        boolean any = false;
        for (Because.Demand demand : required.demands()) {
            Boolean met = demand.met();
            if (Boolean.FALSE.equals(met)) {
                return Outcome.of(required.unmet());
            }
            gap |= demand.part() instanceof Explained.Missing;
            any |= met != null;
        }
        if (gap) {
            return Outcome.MISSING;
        }
        return any ? Outcome.of(required.met()) : Outcome.NOT_APPLICABLE;
    }

    private static Outcome sum(Because.Sum sum) {
        Rational total = Rational.ZERO;
        boolean any = false;
        for (Term term : sum.terms()) {
            Rational value = Explanations.exact(term.part());
            if (term.part() instanceof Explained.Missing) {
                return Outcome.MISSING;
            }
            if (value != null) {
                any = true;
                total = total.plus(sum.worth(term, value));
            }
        }
        return any ? Outcome.of(total) : Outcome.NOT_APPLICABLE;
    }

    private static Outcome extreme(Because.Extreme extreme) {
        Rational best = null;
        for (Term term : extreme.terms()) {
            Rational value = Explanations.exact(term.part());
            if (term.part() instanceof Explained.Missing) {
                return Outcome.MISSING;
            }
            if (value != null) {
                best = best == null ? value : extreme.largest() ? best.max(value) : best.min(value);
            }
        }
        return best == null ? Outcome.NOT_APPLICABLE : Outcome.of(best);
    }

    private static Outcome gated(Because.Gated gated) {
        Rational condition = Explanations.exact(gated.condition());
        if (condition == null) {
            return stateOf(gated.condition());
        }
        if (condition.compareTo(value(gated.threshold())) >= 0) {
            Rational part = Explanations.exact(gated.part());
            return part == null ? stateOf(gated.part()) : Outcome.of(part);
        }
        return gated.otherwise() == null ? Outcome.NOT_APPLICABLE : Outcome.of(gated.otherwise());
    }

    private static Outcome levelled(Because.Levelled levelled) {
        Rational value = Explanations.exact(levelled.part());
        if (value == null) {
            return stateOf(levelled.part());
        }
        for (Cut cut : Objects.requireNonNull(levelled.cuts().value())) {
            if (cut.range().contains(value)) {
                return Outcome.of(cut.level());
            }
        }
        return Outcome.MISSING;
    }

    private static Outcome coded(Because.Coded coded) {
        if (!(coded.part() instanceof Explained.Known)) {
            return stateOf(coded.part());
        }
        Map<String, Category> levels = Objects.requireNonNull(coded.levels().value());
        boolean hasCode = coded.part().because() instanceof Because.Scored scored
                && scored.counted().size() == 1
                && scored.counted().getFirst().input() instanceof Input.Code;
        return hasCode ? Outcome.of(levels.get(code(coded.part()))) : Outcome.MISSING;
    }

    private static String code(Explained part) {
        Because.Scored scored = (Because.Scored) part.because();
        return ((Input.Code) scored.counted().getFirst().input()).code();
    }

    private static Outcome crossed(Because.Crossed crossed) {
        if (crossed.row() instanceof Explained.Known row && crossed.column() instanceof Explained.Known column) {
            return Outcome.of(crossed.cells().get(List.of(code(row.category()), code(column.category()))));
        }
        boolean gap = crossed.row() instanceof Explained.Missing || crossed.column() instanceof Explained.Missing;
        return gap ? Outcome.MISSING : Outcome.NOT_APPLICABLE;
    }

    private static String code(@Nullable Category category) {
        return category == null ? "" : category.code();
    }
}
