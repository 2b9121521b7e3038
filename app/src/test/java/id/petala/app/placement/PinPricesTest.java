package id.petala.app.placement;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.placement.PinPrices.Choice;
import id.petala.app.placement.PinPrices.State;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What choosing somebody else costs, held against every plan of a small case. */
class PinPricesTest {

    private static final int SIZE = 5;

    @TempDir
    Path folder = Path.of("");

    private static int worth(int person, int post) {
        return (7 * person * person + 13 * person * post + 5 * post * post + 3 * person) % 50 + 1;
    }

    private PlacementPlan plan() throws IOException {
        List<String> lines = new ArrayList<>(List.of("nip,jabatan,nilai"));
        for (int person = 0; person < SIZE; person++) {
            for (int post = 0; post < SIZE; post++) {
                lines.add("P" + person + ",J" + post + "," + worth(person, post));
            }
        }
        Scenario scenario = Scenario.read(Files.write(folder.resolve("fits.csv"), lines), null, null, null);
        return PlacementPlan.of(scenario, (Placement.Optimal) NetworkSolver.solve(scenario.problem()));
    }

    /** The best of all plans in which somebody has a post; of all plans for nobody. */
    private static int best(int next, int taken, int person, int post) {
        if (next == SIZE) {
            return 0;
        }
        int best = Integer.MIN_VALUE / 2;
        for (int one = 0; one < SIZE; one++) {
            boolean free = (taken & 1 << one) == 0;
            if (free && (next != person || one == post)) {
                best = Math.max(best, worth(next, one) + best(next + 1, taken | 1 << one, person, post));
            }
        }
        return best;
    }

    @Test
    void a_price_is_what_the_best_plan_loses_with_that_person_there() throws IOException {
        PinPrices prices = new PinPrices(plan(), (problem, start) -> {
            throw new IllegalStateException("no rows bind");
        });

        for (int post = 0; post < SIZE; post++) {
            List<Choice> choices = prices.of("J" + post, SIZE, SIZE);
            assertThat(choices).hasSize(SIZE);
            assertThat(choices.getFirst().chosen()).isTrue();
            for (Choice choice : choices) {
                int person = Integer.parseInt(choice.nip().substring(1));
                int lost = best(0, 0, -1, -1) - best(0, 0, person, post);
                assertThat(choice.state()).isEqualTo(State.PRICED);
                assertThat(choice.price()).isEqualTo(String.valueOf(lost));
            }
        }
    }

    /** 2,400 people who stay, one who moves: too many plans for all of them, few enough for the one. */
    @Test
    void under_rows_those_who_move_are_priced_where_all_are_too_many() throws IOException {
        List<String> fits = new ArrayList<>(List.of("nip,jabatan,nilai", "P0,J1,5", "P0,J0,90"));
        List<String> people = new ArrayList<>(List.of("nip,jabatan_sekarang", "P0,J1"));
        for (int person = 2; person <= 2_401; person++) {
            fits.add("P" + person + ",J" + person + ",50");
            people.add("P" + person + ",J" + person);
        }
        Path rules = Files.writeString(
                folder.resolve("rules.yaml"),
                "batasan:\n  - {jenis: batas-pindah, nama: Satu, alasan: contoh, paling_banyak: 1}\n");
        SolvedPlacement solved = SolvedPlacement.of(
                PlacementSources.of(
                        Files.write(folder.resolve("fits.csv"), fits),
                        null,
                        Files.write(folder.resolve("people.csv"), people),
                        rules),
                0,
                (cases, worth, bound) -> {});

        List<PinPrices.Seat> seats = Steadiness.seats(solved.plan(), (cases, worth, bound) -> {});

        assertThat(seats).hasSize(2_401);
        assertThat(seats)
                .filteredOn(seat -> seat.state() != State.NOT_COMPUTED)
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.nip()).isEqualTo("P0");
                    assertThat(seat.post()).isEqualTo("J0");
                    assertThat(seat.price()).isEqualTo("85");
                });
    }

    @Test
    void a_price_that_would_take_too_long_is_not_told() throws IOException {
        PinPrices prices = new PinPrices(plan(), (problem, start) -> {
            throw new IllegalStateException("no rows bind");
        });

        assertThat(prices.of("J0", SIZE, Integer.MAX_VALUE).getLast().state()).isEqualTo(State.NOT_COMPUTED);
    }
}
