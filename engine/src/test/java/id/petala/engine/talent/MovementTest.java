package id.petala.engine.talent;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.talent.Movement.Cause;
import id.petala.engine.talent.Movement.Earlier;
import id.petala.engine.talent.Movement.Move;
import id.petala.engine.talent.Movement.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static Earlier earlier(TalentMap map, boolean sameRule) {
        SortedMap<String, String> places = new TreeMap<>();
        for (int person = 0; person < map.size(); person++) {
            places.put(map.facts().subject(person), Movement.place(map, person));
        }
        return new Earlier(places, TakenInputs.of(map), sameRule);
    }

    @Test
    void whoStandsWhereTheyStoodDidNotMove() {
        TalentMap map =
                new PeopleFixture().person("1").person("2", "pendidikan", "").map();

        Movement movement = Movement.between(earlier(map, true), map);

        assertThat(movement.moves()).isEmpty();
        assertThat(movement.changes()).isEmpty();
    }

    @Test
    void aBetterPredicateIsThePerson() {
        TalentMap before = new PeopleFixture().person("1").map();
        TalentMap after = new PeopleFixture()
                .person("1", "predikat-kinerja", "SANGAT_BAIK")
                .map();

        Movement movement = Movement.between(earlier(before, true), after);

        assertThat(movement.moves())
                .containsExactly(new Move("1", "6", "8", List.of(new Step(Cause.PERSON, "6", "8"))));
        assertThat(movement.changes()).isEqualTo(Map.of("6", Map.of(Cause.PERSON, -1), "8", Map.of(Cause.PERSON, 1)));
        assertThat(movement.steps()).isEqualTo(Map.of(Cause.PERSON, 1));
    }

    @Test
    void whatWasMissingAndIsNowKnownIsTheData() {
        TalentMap before =
                new PeopleFixture().person("1", "hukuman-disiplin", "").map();
        TalentMap after = new PeopleFixture()
                .person("1", "predikat-kinerja", "SANGAT_BAIK", "hukuman-disiplin", "NIHIL")
                .map();

        Movement movement = Movement.between(earlier(before, true), after);

        assertThat(movement.moves())
                .containsExactly(new Move(
                        "1",
                        Movement.UNASSESSED,
                        "8",
                        List.of(new Step(Cause.DATA, Movement.UNASSESSED, "6"), new Step(Cause.PERSON, "6", "8"))));
    }

    @Test
    void joiningAndLeavingIsThePopulation() {
        TalentMap before = new PeopleFixture()
                .person("1")
                .person("2", "jenis-pegawai", "CPNS")
                .map();
        TalentMap after = new PeopleFixture().person("2").person("3").map();

        Movement movement = Movement.between(earlier(before, true), after);

        assertThat(movement.moves())
                .containsExactly(
                        new Move(
                                "1", "6", Movement.OUTSIDE, List.of(new Step(Cause.POPULATION, "6", Movement.OUTSIDE))),
                        new Move(
                                "2", Movement.OUTSIDE, "6", List.of(new Step(Cause.POPULATION, Movement.OUTSIDE, "6"))),
                        new Move(
                                "3",
                                Movement.OUTSIDE,
                                "6",
                                List.of(new Step(Cause.POPULATION, Movement.OUTSIDE, "6"))));
    }

    @Test
    void anotherRuleOnTheSameInputsIsTheRule() {
        TalentMap before = new PeopleFixture().person("1").map();
        TalentMap after = new PeopleFixture()
                .person("1")
                .map(Objects.requireNonNull(PeopleFixture.BOOK.instrument("bina-konstruksi")));

        Movement movement = Movement.between(earlier(before, false), after);

        assertThat(after.box(0)).isNull();
        assertThat(movement.moves())
                .containsExactly(new Move(
                        "1", "6", Movement.UNASSESSED, List.of(new Step(Cause.RULE, "6", Movement.UNASSESSED))));
    }

    @Test
    void theCausesOfEachPlaceAddUpToItsChange() {
        TalentMap before = new PeopleFixture()
                .person("1")
                .person("2", "pendidikan", "")
                .person("3", "predikat-kinerja", "SANGAT_BAIK")
                .person("4", "jenis-pegawai", "CPNS")
                .map();
        TalentMap after = new PeopleFixture()
                .person("1", "predikat-kinerja", "SANGAT_BAIK")
                .person("2")
                .person("3", "hukuman-disiplin", "")
                .person("4")
                .person("5", "pendidikan", "")
                .map();

        Movement movement = Movement.between(earlier(before, true), after);

        for (String box : after.countsByBox().keySet()) {
            int change = after.countsByBox().getOrDefault(box, 0)
                    - before.countsByBox().getOrDefault(box, 0);
            int sum = movement.changes().getOrDefault(box, new TreeMap<>()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(sum).as("box " + box).isEqualTo(change);
        }
        assertThat(movement.moves()).hasSize(5);
    }

    @Test
    void inputsTellWhatEachLeafTookInTheWordsOfAFactsFile() {
        TalentMap map = new PeopleFixture()
                .person("1", "pendidikan", "")
                .person("2", "jenis-pegawai", "CPNS")
                .map();

        TakenInputs inputs = TakenInputs.of(map);

        assertThat(inputs.rows()).containsOnlyKeys("1");
        List<String> row = Objects.requireNonNull(inputs.rows().get("1"));
        assertThat(row.get(inputs.facts().indexOf("predikat-kinerja"))).isEqualTo("BAIK");
        assertThat(row.get(inputs.facts().indexOf("penghargaan"))).isEqualTo("NIHIL");
        assertThat(row.get(inputs.facts().indexOf("kompetensi"))).isEqualTo("poin:80");
        assertThat(row.get(inputs.facts().indexOf("sertifikat"))).isEqualTo("8");
        assertThat(row.get(inputs.facts().indexOf("pendidikan"))).isEmpty();
    }
}
