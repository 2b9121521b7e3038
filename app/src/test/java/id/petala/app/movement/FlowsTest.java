package id.petala.app.movement;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.run.DemoRuns;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Movement.Cause;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flows against a plain count over both maps, and against what the engine says moved. */
class FlowsTest {

    private static final OpenRun EARLIER = DemoRuns.get().earlier();
    private static final OpenRun LATER = DemoRuns.get().shown();

    /** Two runs, what moved between them, and the flows made of it. */
    record Case(String name, OpenRun earlier, OpenRun later, Movement movement, Flows flows) {

        static Case of(String name, OpenRun earlier, OpenRun later, boolean sameRule) {
            Movement movement = Movement.between(
                    earlier.run().asEarlier(sameRule), later.run().map());
            return new Case(name, earlier, later, movement, Flows.of(earlier, later, movement));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("two days", EARLIER, LATER, true),
                Case.of("backwards", LATER, EARLIER, true),
                Case.of("another instrument", EARLIER, with(LATER, "kepka-bkn-411-2025-b"), false),
                Case.of("another numbering", EARLIER, with(LATER, "asik"), false));
    }

    private static OpenRun with(OpenRun open, String id) {
        Instrument other = Objects.requireNonNull(DemoRuns.BOOK.instrument(id));
        MapTalent mapper = new MapTalent(DemoRuns.BOOK, other, open.run().asOf());
        TalentRun run = LoadedRun.of(open.intake(), mapper).run();
        return new OpenRun(open.kept(), run, open.intake(), null);
    }

    private static Map<String, String> places(OpenRun open) {
        TreeMap<String, String> places = new TreeMap<>();
        for (int person = 0; person < open.run().map().size(); person++) {
            places.put(
                    open.run().map().facts().subject(person),
                    Movement.place(open.run().map(), person));
        }
        return places;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_flow_is_what_a_plain_count_finds(Case one) {
        Map<String, String> before = places(one.earlier());
        Map<String, String> after = places(one.later());
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        TreeMap<String, Integer> plain = new TreeMap<>();
        all.forEach(nip -> plain.merge(
                before.getOrDefault(nip, Movement.OUTSIDE) + ">" + after.getOrDefault(nip, Movement.OUTSIDE),
                1,
                Integer::sum));
        TreeMap<String, Integer> drawn = new TreeMap<>();
        Flows flows = one.flows();
        for (int from = 0; from < flows.before().size(); from++) {
            for (int to = 0; to < flows.after().size(); to++) {
                if (flows.count(from, to) > 0) {
                    drawn.put(
                            flows.before().get(from).code() + ">"
                                    + flows.after().get(to).code(),
                            flows.count(from, to));
                }
            }
        }

        assertThat(drawn).isEqualTo(plain).hasSizeGreaterThan(9);
        assertThat(flows.walkers()).hasSize(all.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void causes_add_up_to_the_difference_of_both_maps_in_every_place(Case one) {
        Map<String, String> before = places(one.earlier());
        Map<String, String> after = places(one.later());
        assertThat(one.flows().everyPlace()).hasSizeGreaterThanOrEqualTo(11).allSatisfy(place -> {
            int sum = Arrays.stream(Cause.values())
                    .mapToInt(cause -> one.flows().change(place.code(), cause))
                    .sum();
            assertThat(sum).isEqualTo(one.flows().standIn(place) - one.flows().stoodIn(place));
            if (!place.equals(Place.OUTSIDE)) {
                assertThat(one.flows().stoodIn(place)).isEqualTo(count(before, place));
                assertThat(one.flows().standIn(place)).isEqualTo(count(after, place));
            }
        });
    }

    private static int count(Map<String, String> places, Place place) {
        return (int) places.values().stream().filter(place.code()::equals).count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void who_moved_is_who_the_engine_moved(Case one) {
        Flows flows = one.flows();
        assertThat(flows.walkers().stream().filter(Walker::moved))
                .extracting(walker -> walker.person().nip())
                .containsExactlyInAnyOrderElementsOf(one.movement().moves().stream()
                        .map(Movement.Move::subject)
                        .toList());
        assertThat(flows.moved()).isEqualTo(one.movement().moves().size()).isPositive();
        assertThat(flows.walkers())
                .allMatch(walker -> walker.moved() != walker.from().equals(walker.to()));
        for (Cause cause : Cause.values()) {
            assertThat(flows.people(cause)).isEqualTo((int) one.movement().moves().stream()
                    .filter(move -> move.steps().stream().anyMatch(step -> step.cause() == cause))
                    .count());
        }
    }

    @Test
    void another_instrument_moves_people_by_its_rule_and_one_and_the_same_does_not() {
        assertThat(cases().toList()).satisfies(all -> {
            assertThat(all.get(0).flows().people(Cause.RULE)).isZero();
            assertThat(all.get(3).flows().people(Cause.RULE)).isPositive();
        });
    }

    @Test
    void a_way_is_told_by_the_levels_of_both_axes() {
        Places places = Places.of(LATER.run().map().scheme());
        assertThat(places.inOrder())
                .extracting(Place::code)
                .containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1", Movement.UNASSESSED, Movement.OUTSIDE);
        assertThat(turn(places, "5", "9")).isEqualTo(Turn.UP);
        assertThat(turn(places, "5", "8")).isEqualTo(Turn.UP);
        assertThat(turn(places, "7", "5")).isEqualTo(Turn.DOWN);
        assertThat(turn(places, "7", "8")).isEqualTo(Turn.ACROSS);
        assertThat(turn(places, "4", "6")).isEqualTo(Turn.ACROSS);
        assertThat(turn(places, "5", "5")).isEqualTo(Turn.SAME);
        assertThat(turn(places, Movement.UNASSESSED, "1")).isEqualTo(Turn.ENTER);
        assertThat(turn(places, Movement.OUTSIDE, Movement.UNASSESSED)).isEqualTo(Turn.ENTER);
        assertThat(turn(places, "9", Movement.UNASSESSED)).isEqualTo(Turn.LEAVE);
        assertThat(turn(places, Movement.UNASSESSED, Movement.OUTSIDE)).isEqualTo(Turn.LEAVE);
    }

    private static Turn turn(Places places, String from, String to) {
        return places.get(places.indexOf(from)).to(places.get(places.indexOf(to)));
    }
}
