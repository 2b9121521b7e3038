package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What must hold for anybody, on every instrument. */
class PeoplePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 17);
    private static final int TABLE = 500;

    /** How many people the large property looks at; mutation tests ask for fewer. */
    private static final int PEOPLE = Integer.getInteger("petala.test.people", 100_000);

    private static final List<Scorer> SCORERS = Rules.BOOK.instruments().values().stream()
            .map(instrument -> Scorer.compile(instrument, DAY))
            .toList();

    @Test
    void many_at_once_score_as_one_by_one_and_receipts_recompute() {
        IntStream.range(0, (PEOPLE + TABLE - 1) / TABLE).parallel().forEach(table -> {
            int people = Math.min(TABLE, PEOPLE - table * TABLE);
            FactTable facts = RandomPeople.rows(Rules.BOOK, DAY, table, people).build();
            SCORERS.forEach(scorer -> scorer.score(facts, many -> compare(scorer, facts, many)));
        });
    }

    private static void compare(Scorer scorer, FactTable facts, Batch many) {
        Batch one = new Batch(scorer, facts, 1);
        for (int i = 0; i < many.size(); i++) {
            one.run(many.place(i), many.place(i) + 1);
            for (Step step : scorer.steps()) {
                same(step, many, i, one);
            }
            if (many.place(i) % (10 * SCORERS.size()) == SCORERS.indexOf(scorer)) {
                scorer.instrument().roots().forEach(root -> recompute(one.explain(root.id(), 0)));
            }
        }
    }

    private static void recompute(Explained explained) {
        if (!Explanations.holds(explained)) {
            throw new AssertionError(explained);
        }
    }

    @Property(tries = 40)
    void every_node_of_every_receipt_recomputes(@ForAll long seed) {
        FactTable facts = RandomPeople.rows(Rules.BOOK, DAY, seed, 4).build();
        for (Scorer scorer : SCORERS) {
            for (Node node : scorer.instrument().nodes()) {
                recompute(scorer.explain(facts, (int) Math.abs(seed % 4), node.id()));
            }
        }
    }

    private static void same(Step step, Batch many, int i, Batch one) {
        int node = step.index;
        if (many.state[node][i] != one.state[node][0]
                || many.value[node][i] != one.value[node][0]
                || many.chosen[node][i] != one.chosen[node][0]) {
            throw new AssertionError(step.criterion.id() + " of " + many.subject(i) + ": "
                    + many.explain(step.criterion.id(), i) + " and " + one.explain(step.criterion.id(), 0));
        }
    }

    @Property(tries = 40)
    void what_a_missing_value_can_become_holds_what_it_becomes(@ForAll long seed) {
        RandomPeople.Rows rows = RandomPeople.rows(Rules.BOOK, DAY, seed, 3);
        FactTable before = rows.build();
        for (Scorer scorer : SCORERS) {
            for (int person = 0; person < before.size(); person++) {
                for (Node node : scorer.instrument().nodes()) {
                    Explained open = scorer.explain(before, person, node.id());
                    if (open instanceof Explained.Missing
                            || !Explanations.missing(open).isEmpty()) {
                        FactTable after = filled(rows, before.subject(person), open, seed);
                        becomes(node, open, scorer.explain(after, person, node.id()));
                    }
                }
            }
        }
    }

    /** Found once by chance: a mean over fewer than all parts came out exact where its range had been rounded. */
    @Example
    void a_mean_over_fewer_parts_may_be_exact() {
        what_a_missing_value_can_become_holds_what_it_becomes(-89);
    }

    /** The same facts, with points handed in for every leaf that was missing. */
    private static FactTable filled(RandomPeople.Rows rows, String person, Explained open, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Consumer<FactTableBuilder>> more = new ArrayList<>(rows.rows());
        for (Explained.Missing leaf : Explanations.missing(open)) {
            Range possible = Explanations.range(leaf);
            long min = PointScale.millionths(possible.min());
            long points = random.nextLong(min, PointScale.millionths(possible.max()) + 1);
            String id = leaf.criterion().id();
            more.add(builder -> builder.give(id, person, points, new Dating(DAY, null), new Origin("isi.csv", 1)));
        }
        return new RandomPeople.Rows(rows.people(), more).build();
    }

    private static void becomes(Node node, Explained open, Explained filled) {
        switch (node) {
            case Node.Level level when level.codes() != null -> {}
            case Node.Matrix _ when filled instanceof Explained.Missing -> {}
            case Node.Level _, Node.Matrix _, Node.Requirements _ -> {
                if (filled instanceof Explained.Known known && known.category() != null) {
                    assertThat(Explanations.categories(open)).contains(known.category());
                }
            }
            default -> {
                if (filled instanceof Explained.Known known) {
                    Rational value = known.amount().exact();
                    assertThat(Explanations.range(open).contains(value))
                            .as("%s in %s of %s", value, Explanations.range(open), node.id())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 100)
    void raising_one_leaf_never_lowers_a_level(@ForAll long seed) {
        for (Scorer scorer : SCORERS) {
            Instrument instrument = scorer.instrument();
            if (instrument.talent() != null) {
                raise(scorer, instrument.talent(), new SplittableRandom(seed));
            }
        }
    }

    private static void raise(Scorer scorer, Talent talent, SplittableRandom random) {
        List<Node> leaves = scorer.instrument().nodes().stream()
                .filter(node -> node instanceof Node.Leaf)
                .toList();
        String raised = leaves.get(random.nextInt(leaves.size())).id();
        FactTableBuilder builder = new FactTableBuilder(List.of("a", "b"));
        for (Node leaf : leaves) {
            Range range = scorer.range(leaf.id());
            long max = PointScale.millionths(range.max());
            long low = random.nextLong(PointScale.millionths(range.min()), max + 1);
            long high = leaf.id().equals(raised) ? random.nextLong(low, max + 1) : low;
            builder.give(leaf.id(), "a", low, new Dating(DAY, null), new Origin("poin.csv", 1));
            builder.give(leaf.id(), "b", high, new Dating(DAY, null), new Origin("poin.csv", 2));
        }
        FactTable facts = builder.build();
        Batch before = scorer.one(facts, 0);
        Batch after = scorer.one(facts, 1);
        for (String level : List.of(talent.performanceLevel(), talent.potentialLevel())) {
            int node = scorer.index(level);
            assertThat(after.categoryPlace(node, 0)).isGreaterThanOrEqualTo(before.categoryPlace(node, 0));
        }
        assertThat(after.amount(scorer.index(talent.score()), 0).exact())
                .isGreaterThanOrEqualTo(
                        before.amount(scorer.index(talent.score()), 0).exact());
    }

    @Property(tries = 40)
    void the_order_of_rows_changes_nothing(@ForAll long seed) {
        RandomPeople.Rows rows = RandomPeople.rows(Rules.BOOK, DAY, seed, 5);
        List<Consumer<FactTableBuilder>> shuffled = new ArrayList<>(rows.rows());
        Collections.shuffle(shuffled, new Random(seed));
        FactTable one = rows.build();
        FactTable other = new RandomPeople.Rows(rows.people(), shuffled).build();

        assertThat(other.sha256()).isEqualTo(one.sha256());
        for (int person = 0; person < one.size(); person++) {
            assertThat(other.sha256(person)).isEqualTo(one.sha256(person));
            for (Scorer scorer : SCORERS) {
                for (Node root : scorer.instrument().roots()) {
                    assertThat(scorer.explain(other, person, root.id()))
                            .isEqualTo(scorer.explain(one, person, root.id()));
                }
            }
        }
    }

    @Property(tries = 20)
    void ranges_run_apart_give_what_one_run_gives(@ForAll long seed) {
        FactTable facts = RandomPeople.rows(Rules.BOOK, DAY, seed, 7).build();
        for (Scorer scorer : SCORERS) {
            List<String> whole = new ArrayList<>();
            List<String> halves = new ArrayList<>();
            scorer.score(facts, batch -> note(scorer, batch, whole));
            scorer.score(facts, 0, 3, batch -> note(scorer, batch, halves));
            scorer.score(facts, 3, 7, batch -> note(scorer, batch, halves));
            assertThat(halves).isEqualTo(whole).hasSize(7);
        }
    }

    private static void note(Scorer scorer, Batch batch, List<String> into) {
        for (int i = 0; i < batch.size(); i++) {
            StringBuilder line = new StringBuilder(batch.subject(i));
            for (Node node : scorer.instrument().nodes()) {
                int index = scorer.index(node.id());
                line.append(' ').append(batch.known(index, i)).append(batch.missing(node.id(), i));
                line.append(batch.numerator(index, i)).append('/').append(scorer.denominator(node.id()));
                Category category = batch.category(index, i);
                line.append(category == null ? "" : category.code());
            }
            into.add(line.toString());
        }
    }

    @Property(tries = 40)
    void what_is_computed_lies_in_the_range_the_loader_proved(@ForAll long seed) {
        FactTable facts = RandomPeople.withoutPoints(Rules.BOOK, DAY, seed, 4).build();
        for (Scorer scorer : SCORERS) {
            scorer.score(facts, batch -> {
                for (Node node : scorer.instrument().nodes()) {
                    int index = scorer.index(node.id());
                    for (int i = 0; i < batch.size(); i++) {
                        assertThat(!batch.known(index, i)
                                        || scorer.range(node.id())
                                                .contains(batch.amount(index, i).exact()))
                                .as(node.id())
                                .isTrue();
                    }
                }
            });
        }
    }

    @Test
    void points_are_whole_millionths_of_a_point() {
        assertThat(SCORERS)
                .allSatisfy(scorer -> assertThat(scorer.steps())
                        .allSatisfy(step ->
                                assertThat(step.denominator % Points.ONE).isZero()));
    }
}
