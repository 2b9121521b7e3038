package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Bands BANDS = new Bands(new long[] {Long.MIN_VALUE, -5, 0, 60, 80});

    @Test
    void a_value_has_the_place_of_the_highest_bound_it_reaches() {
        long[] values = {-(1L << 61), -6, -5, -1, 0, 59, 60, 79, 80, 1L << 61};
        long[] places = new long[values.length];

        BANDS.places(values, places, values.length);

        assertThat(places).containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
        for (int i = 0; i < values.length; i++) {
            assertThat((long) BANDS.place(values[i])).isEqualTo(places[i]);
        }
    }
}
