package id.petala.engine.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.placement.Trains.Train;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainsTest {

    private static final int NONE = PlacementProblem.NOWHERE;

    private static List<Integer> people(Train train) {
        return train.moves().stream().map(Trains.Move::person).toList();
    }

    /** The train of 30 July 2025 by roles: two staf ahli seats were open, Sekda and Dinas Sosial are left open. */
    @Test
    void a_train_runs_from_an_open_seat_to_the_seat_left_open() {
        int sekda = 0, perhubungan = 1, sosial = 2, koperasi = 3, pendidikan = 4, bappeda = 5, pertanahan = 6, ahli = 7;
        List<Integer> before = List.of(sekda, perhubungan, sosial, koperasi, pendidikan, bappeda, pertanahan);
        List<Integer> after = List.of(ahli, koperasi, perhubungan, pendidikan, bappeda, pertanahan, ahli);

        List<Train> trains = Trains.of(before, after);

        assertThat(trains).extracting(Train::circle).containsExactly(false, false);
        assertThat(trains).extracting(Train::leftOpen).containsExactly(sekda, sosial);
        assertThat(people(trains.getFirst())).containsExactly(0);
        assertThat(people(trains.getLast())).containsExactly(6, 5, 4, 3, 1, 2);
    }

    @Test
    void posts_exchanged_are_a_circle() {
        List<Train> trains = Trains.of(List.of(0, 1, 2, 5), List.of(1, 2, 0, 5));

        assertThat(trains).hasSize(1);
        assertThat(trains.getFirst().circle()).isTrue();
        assertThat(trains.getFirst().leftOpen()).isEqualTo(NONE);
        assertThat(people(trains.getFirst())).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void who_leaves_without_a_post_opens_the_seat_of_a_chain() {
        List<Train> trains = Trains.of(List.of(0, 1, NONE), List.of(NONE, 0, 1));

        assertThat(trains).hasSize(1);
        assertThat(people(trains.getFirst())).containsExactly(0, 1, 2);
        assertThat(trains.getFirst().leftOpen()).isEqualTo(NONE);
    }

    @Test
    void nobody_moves_without_a_train() {
        assertThat(Trains.of(List.of(3, NONE), List.of(3, NONE))).isEmpty();
    }
}
