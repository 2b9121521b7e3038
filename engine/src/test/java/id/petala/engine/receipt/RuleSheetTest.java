package id.petala.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Bound;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sheets of the shipped instruments say. */
class RuleSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleBook BOOK = ShippedRules.book();

    private static List<RuleRow> sheet(String id) {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument(id));
        return RuleSheet.of(instrument, BOOK, DAY);
    }

    private static List<String> said(String id, String property) {
        return sheet(id).stream()
                .filter(row -> row.property().equals(property))
                .map(row -> (row.node() + " " + row.key()).strip() + ": "
                        + row.value().id())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} is {3} % of {2}")
    @CsvSource({
        "kepka-bkn-411-2025-a, kinerja, nilai-talenta, 50",
        "kepka-bkn-411-2025-a, kinerja-penguat, kinerja, 40",
        "kepka-bkn-411-2025-a, penghargaan, kinerja, 15",
        "kemenkeu-nkp, potensi-1, potensial, 20/9",
        "pemda-jpm, jpm-potensi, potensial, 50",
        "pemda-jpm, kompetensi, potensial, 50",
        "pemda-jpm, literasi-digital, kompetensi, 100/3",
    })
    void a_weight_is_said_as_a_share_of_what_it_is_weighed_in(String id, String node, String of, String percent) {
        assertThat(said(id, "share")).contains(node + " " + of + ": " + percent);
    }

    @Test
    void boxes_nobody_can_reach_are_named_with_the_reason() {
        assertThat(said("asik", "unreachable"))
                .hasSize(3)
                .allSatisfy(reason -> assertThat(reason).contains("tidak ada yang jatuh di antara 2,2 dan 2,4"));
    }

    @Test
    void a_second_numbering_is_named_and_shown_box_by_box() {
        assertThat(said("asik", "alternative")).containsExactly(": kotak-alternatif");
        assertThat(said("asik", "box"))
                .filteredOn(row -> row.startsWith("kotak-alternatif "))
                .hasSize(9);
        assertThat(said("pemda-jpm", "alternative")).isEmpty();
    }

    @Test
    void every_source_is_listed_with_how_it_was_read() {
        assertThat(said("pemda-jpm", "source_reading"))
                .contains(
                        "impl-pemda-jpm: hanya dari perangkat lunak atau kertas kerja",
                        "petala: ketetapan sementara Petala",
                        "permenpanrb-3-2020: dibaca dari tulisan tentangnya");
    }

    @Test
    void who_is_left_out_is_cited() {
        assertThat(sheet("pemda-jpm").stream().filter(row -> row.property().equals("population_group")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.citation()).isNotEmpty());
    }

    @Test
    void people_read_names_and_their_own_numbers_where_files_have_codes_and_points() {
        RuleValue range = new RuleValue.Range(new Bound(Rational.of(60), true, Rational.of(80), false));
        RuleValue code = new RuleValue.Code("BAIK", new Label("Baik", "Good"));
        RuleValue formula = new RuleValue.Formula("sheet.linear-per", List.of(Rational.of(100), Rational.of(5)));

        assertThat(range.written().id()).isEqualTo("≥ 60, < 80");
        assertThat(range.read(Language.EN, value -> value + ",0")).isEqualTo("≥ 60,0 and < 80,0");
        assertThat(code.written().en()).isEqualTo("BAIK");
        assertThat(code.read(Language.EN, Rational::toString)).isEqualTo("Good");
        assertThat(new RuleValue.Cross(
                                new RuleValue.Code("A", Label.same("a")), new RuleValue.Code("B", Label.same("b")))
                        .written()
                        .id())
                .isEqualTo("A × B");
        assertThat(formula.read(Language.ID, Rational::toString)).isEqualTo("nilai × 100 / 5");
        assertThat(new RuleValue.Flag(false).written().en()).isEqualTo("no");
    }
}
