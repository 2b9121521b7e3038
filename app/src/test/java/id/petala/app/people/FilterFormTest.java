package id.petala.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.engine.pegawai.Jenjang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page offers to choose people by, over the demo city. */
class FilterFormTest {

    private static final Roster ROSTER = Roster.of(DemoRuns.get().shown());
    private static final PersonFilter WOMEN_OF_HEALTH =
            PersonFilter.ALL.with(Trait.UNIT, "Dinas Kesehatan").with(Trait.SEX, "P");

    private static FilterForm form(PersonFilter filter, String language) {
        return FilterForm.of(ROSTER, filter, Words.in(language), "/halaman", Map.of("urut", "nama"));
    }

    private static FilterForm.Field field(FilterForm form, Trait trait) {
        return form.fields().stream()
                .filter(field -> field.parameter().equals(trait.parameter()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Trait.class,
            names = {"BOX"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_choice_tells_how_many_it_would_leave(Trait trait) {
        for (FilterForm.Choice choice :
                field(form(WOMEN_OF_HEALTH, "id"), trait).choices()) {
            assertThat(choice.people())
                    .as(trait + " " + choice.value())
                    .isPositive()
                    .isEqualTo(ROSTER.chosen(WOMEN_OF_HEALTH.with(trait, choice.value()))
                            .cardinality());
        }
    }

    @Test
    void choices_that_leave_nobody_are_not_offered_but_for_the_chosen_one() {
        PersonFilter impossible =
                PersonFilter.ALL.with(Trait.TIER, "JPT_PRATAMA").with(Trait.POST_KIND, "PELAKSANA");
        assertThat(field(form(impossible, "id"), Trait.TIER).choices())
                .extracting(FilterForm.Choice::value)
                .containsExactly("JPT_PRATAMA", "PELAKSANA");
        assertThat(field(form(PersonFilter.ALL, "id"), Trait.TIER).choices())
                .extracting(FilterForm.Choice::label)
                .containsExactlyElementsOf(Arrays.stream(Jenjang.values())
                        .filter(tier -> ROSTER.values(Trait.TIER).contains(tier.name()))
                        .map(tier -> tier.label().id())
                        .toList());
    }

    @Test
    void a_unit_is_set_in_below_the_one_above_it() {
        List<FilterForm.Choice> units =
                field(form(PersonFilter.ALL, "id"), Trait.UNIT).choices();
        FilterForm.Choice below =
                units.stream().filter(unit -> unit.depth() == 1).findFirst().orElseThrow();

        assertThat(below.indented()).isEqualTo("\u2003" + below.label());
        assertThat(units.get(units.indexOf(below) - 1).depth()).isZero();
    }

    @Test
    void a_chip_leads_to_the_page_without_it() {
        FilterForm form = form(WOMEN_OF_HEALTH, "en");

        assertThat(form.chips())
                .containsExactly(
                        new FilterForm.Chip("Unit", "Dinas Kesehatan", "/halaman?jk=P&urut=nama"),
                        new FilterForm.Chip("Sex", "Female", "/halaman?unit=Dinas+Kesehatan&urut=nama"));
        assertThat(form.clear()).isEqualTo("/halaman?urut=nama");
        assertThat(form(PersonFilter.ALL, "id").chips()).isEmpty();
    }

    @Test
    void an_unknown_choice_says_what_to_do() {
        assertThatThrownBy(() -> form(PersonFilter.ALL.with(Trait.TIER, "RAJA"), "id"))
                .isInstanceOfSatisfying(
                        UnknownChoice.class,
                        unknown -> assertThat(unknown.sentence(Words.in("id")))
                                .startsWith("Saringan Jenjang jabatan “RAJA” tidak dimiliki siapa pun"));
    }
}
