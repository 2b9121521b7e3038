package id.petala.engine.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharedRanksTest {

    @Test
    void equals_share_and_the_next_place_is_left_out() {
        assertThat(SharedRanks.descending(List.of(7, 9, 7, 1))).containsExactly(2, 1, 2, 4);
        assertThat(SharedRanks.descending(List.<Integer>of())).isEmpty();
    }

    @Property
    void a_rank_is_one_more_than_how_many_are_larger(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> values) {
        List<Integer> expected = values.stream()
                .map(value ->
                        1 + (int) values.stream().filter(other -> other > value).count())
                .toList();

        assertThat(SharedRanks.descending(values)).isEqualTo(expected);
    }
}
