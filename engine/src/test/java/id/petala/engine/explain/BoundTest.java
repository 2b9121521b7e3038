package id.petala.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.number.Rational;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    private static Bound bound(@Nullable String lower, boolean from, @Nullable String upper, boolean to) {
        return new Bound(
                lower == null ? null : Rational.parse(lower), from, upper == null ? null : Rational.parse(upper), to);
    }

    @ParameterizedTest
    @CsvSource({
        "60, true, 80, false, 59.999999, false", "60, true, 80, false, 60, true",
                "60, true, 80, false, 79.999999, true",
        "60, true, 80, false, 80, false", "60, false, 80, true, 60, false", "60, false, 80, true, 60.000001, true",
        "60, false, 80, true, 80, true", "60, false, 80, true, 80.000001, false", ", false, 60, false, -1000, true",
        ", false, 60, false, 60, false", ", false, 60, true, 60, true", "80, true, , false, 1000, true",
        "80, true, , false, 80, true", "80, false, , false, 80, false", ", false, , false, 0, true"
    })
    void contains(@Nullable String lower, boolean from, @Nullable String upper, boolean to, String value, boolean in) {
        assertThat(bound(lower, from, upper, to).contains(Rational.parse(value)))
                .isEqualTo(in);
    }

    @Test
    void meets_without_hole_or_overlap() {
        Bound low = bound(null, false, "60", false);

        assertThat(low.meets(bound("60", true, null, false))).isTrue();
        assertThat(low.meets(bound("60", false, null, false))).isFalse();
        assertThat(low.meets(bound("61", true, null, false))).isFalse();
        assertThat(low.meets(bound(null, false, "70", false))).isFalse();
        assertThat(bound("60", true, null, false).meets(low)).isFalse();
        assertThat(bound(null, false, "60", true).meets(bound("60", false, null, false)))
                .isTrue();
        assertThat(bound(null, false, "60", true).meets(bound("60", true, null, false)))
                .isFalse();
    }

    @Test
    void shows_its_operators() {
        assertThat(bound("60", true, "80", false)).hasToString("≥ 60, < 80");
        assertThat(bound("60", false, "80", true)).hasToString("> 60, ≤ 80");
        assertThat(bound("80", true, null, false)).hasToString("≥ 80");
        assertThat(bound(null, false, "60", false)).hasToString("< 60");
        assertThat(bound(null, false, null, false)).hasToString("");
    }
}
