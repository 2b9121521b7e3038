package id.petala.engine.explain;

import id.petala.engine.number.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a raw fact becomes points. {@link #points} is the exact, slow reading used to recompute and to prove; the columns
 * use compiled arrays of the same data. A result is rounded once, half-up, to six places.
 */
public sealed interface Scale {

    /** Points of one input; null where the scale gives this code no points on purpose. */
    @Nullable
    Rational points(Input input);

    /** Points when the subject is declared to have none; null when the scale knows no such case. */
    @Nullable
    Rational none();

    /** Codes to points. A null value says the code can't be scored and counts as missing. */
    record Table(
            Map<String, @Nullable Rational> rows, @Nullable Rational none) implements Scale {
        public Table {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        }

        @Override
        public @Nullable Rational points(Input input) {
            Rational points = rows.get(((Input.Code) input).code());
            return points == null ? null : points.roundedToPoints();
        }
    }

    /** Ranges of numbers to points, without holes or overlaps over the fact's range. */
    record Bands(List<Band> bands, @Nullable Rational none) implements Scale {
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public Rational points(Input input) {
            Rational value = Rational.of(((Input.Measure) input).value());
            for (Band band : bands) {
                if (band.range().contains(value)) {
                    return band.points().roundedToPoints();
                }
            }
            throw new IllegalArgumentException("no band holds " + value);
        }
    }

    /** One range and its points. */
    record Band(Bound range, Rational points) {}

    /** Multiplied, then divided: {@code value * times / per}. */
    record Linear(Rational times, Rational per, @Nullable Rational none) implements Scale {
        @Override
        public Rational points(Input input) {
            return Rational.of(((Input.Measure) input).value())
                    .times(times)
                    .dividedBy(per)
                    .roundedToPoints();
        }
    }

    /** The value against its standard, never counted above it: {@code min(value, standard) * times / standard}. */
    record CappedRatio(Rational times, @Nullable Rational none) implements Scale {
        @Override
        public Rational points(Input input) {
            return exact(input).roundedToPoints();
        }

        /** Before rounding; the mean of several is rounded once at its end. */
        public Rational exact(Input input) {
            Input.AgainstStandard ratio = (Input.AgainstStandard) input;
            Rational standard = Rational.of(ratio.standard());
            return Rational.of(ratio.value()).min(standard).times(times).dividedBy(standard);
        }
    }
}
