package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However columns are laid out and leaves take their short cuts, every row is what exact arithmetic makes of it. */
class OnePathTest {

    private static final RuleBook BOOK = ShippedRules.book();
    private static final Scorer SCORER =
            Scorer.compile(Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a")), RandomFacts.AS_OF);

    /** Two batches of people: few distinct values or many, short lists or long, gaps or none. */
    @ParameterizedTest
    @CsvSource({"1, 2, false", "1, 2, true", "4, 8, false", "1000, 3, false", "1000, 3, true", "1, 12, false"})
    void a_row_among_many_is_the_row_alone_and_holds(int grain, int most, boolean neat) {
        FactTable facts = RandomFacts.of(BOOK.facts(), 600, 7L * grain + most, grain, most, neat);

        SCORER.score(facts, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                for (String root : List.of("kotak", "nilai-talenta")) {
                    Explained many = batch.explain(root, i);
                    assertThat(Explanations.holds(many)).as(batch.subject(i)).isTrue();
                    assertThat(many).isEqualTo(SCORER.explain(facts.only(batch.place(i)), 0, root));
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"penghargaan, 2", "penghargaan, 12", "hukuman-disiplin, 3", "hukuman-disiplin, 12", "nondefinitif, 8"})
    void the_best_or_worst_of_the_values_that_count_is_picked_and_of_equal_ones_the_latest(String fact, int most) {
        FactTable facts = RandomFacts.of(BOOK.facts(), 300, most, 1, most, true);
        String node = fact.equals("hukuman-disiplin") ? "disiplin" : fact;
        Because.LeafRule rule = Objects.requireNonNull(SCORER.leafRule(node));

        SCORER.score(facts, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                List<Evidence> counting = counting(facts, fact, batch.place(i), rule);
                Explained explained = batch.explain(node, i);
                if (explained.because() instanceof Because.Scored scored) {
                    assertThat(scored.counted()).containsExactly(picked(rule, counting));
                } else {
                    assertThat(counting).isEmpty();
                }
            }
        });
    }

    private static List<Evidence> counting(FactTable facts, String fact, int subject, Because.LeafRule rule) {
        FactColumn column = Objects.requireNonNull(facts.column(fact));
        Window window = rule.window();
        List<Evidence> counting = new ArrayList<>();
        for (int item = column.first(subject); item < column.end(subject); item++) {
            Evidence evidence = column.evidence(item);
            if (window.holds(rule.asOf(), evidence.on(), evidence.until())) {
                counting.add(running(fact, column, evidence, rule.asOf()));
            }
        }
        return counting;
    }

    private static Evidence running(String fact, FactColumn column, Evidence evidence, LocalDate asOf) {
        LocalDate until = evidence.until();
        if (!fact.equals("hukuman-disiplin") || until == null || until.isBefore(asOf)) {
            return evidence;
        }
        return new Evidence(column.code(0), evidence.on(), until, evidence.source(), evidence.row());
    }

    private static Evidence picked(Because.LeafRule rule, List<Evidence> counting) {
        Evidence picked = counting.getFirst();
        for (Evidence next : counting) {
            int order = points(rule, next).compareTo(points(rule, picked));
            if (rule.pick() == Pick.BEST ? order >= 0 : order <= 0) {
                picked = next;
            }
        }
        return picked;
    }

    private static Rational points(Because.LeafRule rule, Evidence evidence) {
        return Objects.requireNonNull(rule.points().points(evidence.input()));
    }

    @Test
    void moving_an_input_moves_a_row_among_many_as_the_row_alone() {
        FactTable facts = RandomFacts.of(BOOK.facts(), 550, 5, 1, 4, false);

        for (String leaf : List.of("penilaian-kompetensi", "umpan-balik-360")) {
            SCORER.scoreShifted(facts, leaf, 3 * Points.ONE, batch -> {
                for (int i = 0; i < batch.size(); i++) {
                    long[] alone = {0, 0};
                    SCORER.scoreShifted(facts.only(batch.place(i)), leaf, 3 * Points.ONE, one -> {
                        alone[0] = one.numerator(SCORER.index(leaf), 0);
                        alone[1] = one.state[SCORER.index("kotak")][0];
                    });
                    assertThat(batch.numerator(SCORER.index(leaf), i)).isEqualTo(alone[0]);
                    assertThat((long) batch.state[SCORER.index("kotak")][i]).isEqualTo(alone[1]);
                }
            });
        }
    }

    @Test
    void points_given_to_one_person_are_not_said_to_be_given_to_the_one_in_the_same_row_of_the_next_batch() {
        FactTable neat = RandomFacts.of(BOOK.facts(), 1_200, 3, 1, 2, true);
        FactTableBuilder given = new FactTableBuilder(
                IntStream.range(0, 1_200).mapToObj(neat::subject).toList());
        given.give(
                "potensi",
                neat.subject(0),
                50 * Points.ONE,
                new Dating(RandomFacts.AS_OF, null),
                new Origin("poin", 1));
        FactTable facts = neat.with(given.build());

        SCORER.score(facts, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                boolean isGiven = batch.explain("potensi", i).because() instanceof Because.Given;
                assertThat(isGiven).isEqualTo(batch.place(i) == 0);
            }
        });
    }
}
