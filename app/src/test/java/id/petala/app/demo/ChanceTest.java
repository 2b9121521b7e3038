package id.petala.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void draws_follow_from_the_seed() {
        Chance one = new Chance(1);

        assertThat(IntStream.range(0, 6).map(_ -> one.below(1000))).containsExactly(749, 372, 438, 954, 202, 595);
        assertThat(new Chance(1).split(5).below(1_000_000))
                .isEqualTo(new Chance(1).split(5).below(1_000_000))
                .isNotEqualTo(new Chance(1).split(6).below(1_000_000));
    }

    @Test
    void draws_are_spread_evenly_and_the_bell_has_its_deviation() {
        Chance chance = new Chance(42);
        int[] tens = new int[10];
        IntStream.range(0, 100_000).forEach(_ -> tens[chance.below(10)]++);
        int[] bells = IntStream.range(0, 100_000).map(_ -> chance.bell()).toArray();

        assertThat(IntStream.of(tens).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
        assertThat(IntStream.of(bells).average().orElseThrow()).isBetween(-15.0, 15.0);
        assertThat(IntStream.of(bells).filter(one -> Math.abs(one) < 1000).count())
                .isBetween(67_000L, 69_500L);
    }

    @Test
    void shares_sum_up_and_go_by_the_largest_remainder() {
        assertThat(Shares.of(10, List.of(1, 1, 1))).containsExactly(4, 3, 3);
        assertThat(Shares.of(7, List.of(5, 0, 2))).containsExactly(5, 0, 2);
        assertThat(Shares.of(3, List.of())).isEmpty();
    }

    @Test
    void a_quota_is_met_exactly() {
        Chance chance = new Chance(3);
        Quota quota = new Quota(30, 100);
        Quota all = new Quota(9, 4);

        assertThat(IntStream.range(0, 100).filter(_ -> quota.draw(chance)).count())
                .isEqualTo(30);
        assertThat(IntStream.range(0, 4).filter(_ -> all.draw(chance)).count()).isEqualTo(4);
        assertThat(all.draw(chance)).isFalse();
    }
}
