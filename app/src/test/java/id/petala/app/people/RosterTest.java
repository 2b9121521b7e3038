package id.petala.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.talent.Status;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is chosen by what, over the demo city. */
class RosterTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final Roster ROSTER = Roster.of(OPEN);

    private static BitSet chosen(Trait trait, String value) {
        return ROSTER.chosen(PersonFilter.ALL.with(trait, value));
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void the_values_of_a_trait_divide_all_people(Trait trait) {
        BitSet all = ROSTER.chosen(PersonFilter.ALL);
        int sum = ROSTER.values(trait).stream()
                .mapToInt(value -> (int) all.stream()
                        .filter(person -> ROSTER.value(trait, person).equals(value))
                        .count())
                .sum();

        assertThat(all.cardinality()).isEqualTo(OPEN.run().map().size());
        assertThat(sum).isEqualTo(all.cardinality());
        assertThat(ROSTER.values(trait)).hasSizeGreaterThan(1);
    }

    @Test
    void a_unit_is_all_that_stands_below_it() {
        Units units = ROSTER.units();
        String health = "Dinas Kesehatan";
        List<String> within = units.within(health);
        BitSet people = chosen(Trait.UNIT, health);

        assertThat(within).contains(health).hasSizeGreaterThan(3);
        assertThat(people.stream().mapToObj(person -> ROSTER.value(Trait.UNIT, person)))
                .isNotEmpty()
                .allMatch(within::contains);
        assertThat(ROSTER.counts(Trait.UNIT, ROSTER.chosen(PersonFilter.ALL)))
                .containsEntry(health, people.cardinality());
    }

    @Test
    void what_is_asked_together_is_what_is_common_to_each() {
        BitSet both = ROSTER.chosen(PersonFilter.ALL.with(Trait.SEX, "P").with(Trait.STATUS, Status.TERPETAKAN.name()));
        BitSet common = chosen(Trait.SEX, "P");
        common.and(chosen(Trait.STATUS, Status.TERPETAKAN.name()));

        assertThat(both).isEqualTo(common);
        assertThat(both.cardinality())
                .isPositive()
                .isLessThan(chosen(Trait.SEX, "P").cardinality());
    }

    @Test
    void ages_are_those_of_the_day_of_the_run() {
        chosen(Trait.AGE, "40-49").stream()
                .forEach(person -> assertThat(
                                OPEN.intake().dossiers().person(person).tanggalLahir())
                        .isBetween(
                                OPEN.run().asOf().minusYears(50).plusDays(1),
                                OPEN.run().asOf().minusYears(40)));
    }

    @Test
    void a_value_nobody_has_is_refused_and_an_empty_box_is_not() {
        assertThatThrownBy(() -> chosen(Trait.TIER, "RAJA")).isInstanceOfSatisfying(UnknownChoice.class, unknown -> {
            assertThat(unknown.trait()).isEqualTo(Trait.TIER);
            assertThat(unknown.value()).isEqualTo("RAJA");
        });
        assertThatThrownBy(() -> chosen(Trait.UNIT, "Dinas")).isInstanceOf(UnknownChoice.class);
        assertThat(chosen(Trait.BOX, "77")).isEqualTo(new BitSet());
    }

    @Test
    void an_address_and_a_filter_say_the_same() {
        PersonFilter filter = PersonFilter.of(Map.of(
                "unit", new String[] {" Dinas Kesehatan & Lain "},
                "jk", new String[] {"P", "L"},
                "jenjang", new String[] {""},
                "urut", new String[] {"nama"}));

        assertThat(filter.query(Map.of("urut", "nama"))).isEqualTo("unit=Dinas+Kesehatan+%26+Lain&jk=P&urut=nama");
        assertThat(filter.with(Trait.SEX, null).with(Trait.UNIT, null).isEmpty())
                .isTrue();
    }
}
