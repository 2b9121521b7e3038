package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The points of the values a leaf counted, in exact arithmetic. */
final class PickedPoints {

    private PickedPoints() {}

    static @Nullable Rational of(Pick pick, Scale scale, List<Evidence> counted) {
        return switch (pick) {
            case LATEST, BEST, WORST ->
                counted.size() == 1 ? scale.points(counted.getFirst().input()) : null;
            case SUM -> scale.points(new Input.Measure(total(counted)));
            case MEAN -> mean(scale, counted);
        };
    }

    /** Points for "none": the scale's own, or, for a sum, those of zero. */
    static @Nullable Rational none(Because.LeafRule rule) {
        if (rule.pick() == Pick.SUM) {
            return rule.points().points(new Input.Measure(BigDecimal.ZERO));
        }
        Rational none = rule.points().none();
        return none == null ? null : none.roundedToPoints();
    }

    private static BigDecimal total(List<Evidence> counted) {
        BigDecimal total = BigDecimal.ZERO;
        for (Evidence evidence : counted) {
            total = total.add(((Input.Measure) evidence.input()).value());
        }
        return total;
    }

    private static Rational mean(Scale scale, List<Evidence> counted) {
        Rational total = Rational.ZERO;
        for (Evidence evidence : counted) {
            total = total.plus(unrounded(scale, evidence.input()));
        }
        return total.dividedBy(Rational.of(counted.size())).roundedToPoints();
    }

    private static Rational unrounded(Scale scale, Input input) {
        return scale instanceof Scale.CappedRatio ratio
                ? ratio.exact(input)
                : Objects.requireNonNull(scale.points(input));
    }
}
