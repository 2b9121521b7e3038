package id.petala.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.ShippedRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactValueTest {

    private static final FactCatalogue FACTS = ShippedRules.book().facts();
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Where WHERE = new Where("predikat.csv", 4, "predikat");

    private static FactValue parse(String fact, String text) {
        return FactValue.parse(FACTS.get(fact), text, DAY, WHERE);
    }

    private static Finding refused(String fact, String text, LocalDate on) {
        return catchThrowableOfType(Refused.class, () -> FactValue.parse(FACTS.get(fact), text, on, WHERE))
                .findings()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "SANGAT_BAIK, 0",
        "Sangat Baik, 0",
        "very good, 0",
        "' sangat-baik ', 0",
        "Baik, 1",
        "Butuh Perbaikan, 2",
        "Kurang, 3",
        "Kurang/misconduct, 3",
        "MISCONDUCT, 3",
        "Sangat Kurang, 4"
    })
    void reads_codes_labels_and_other_spellings(String text, long place) {
        assertThat(parse("predikat-kinerja", text)).isEqualTo(new FactValue(place, 0));
    }

    @Test
    void an_older_label_only_serves_older_data() {
        FactValue cukup = FactValue.parse(FACTS.get("predikat-kinerja"), "Cukup", LocalDate.of(2021, 12, 31), WHERE);

        assertThat(cukup.value()).isEqualTo(2);
        assertThat(FactValue.parse(FACTS.get("predikat-kinerja"), "Buruk", LocalDate.of(2021, 12, 31), WHERE)
                        .value())
                .isEqualTo(4);
        Finding finding = refused("predikat-kinerja", "Cukup", LocalDate.of(2022, 1, 1));
        assertThat(finding.code()).isEqualTo("fact.old-code");
        assertThat(finding.args()).containsExactly("2022-01-01");
        assertThat(finding.expected()).startsWith("SANGAT_BAIK, BAIK");
    }

    @ParameterizedTest
    @CsvSource({
        "predikat-kinerja, Hebat, fact.unknown-code", "nkp, -0.1, fact.range", "nkp, 150.000001, fact.range",
        "nkp, 1e2, fact.number", "nkp, '90,5', fact.number", "nkp, 90.1234567, fact.decimals",
        "kompetensi, 2, fact.ratio", "kompetensi, 2/0, fact.ratio", "kompetensi, 2/x, fact.number",
        "kompetensi, x/2, fact.number", "kompetensi, 101/2, fact.range", "kompetensi, 2/101, fact.range",
        "tanggal-lahir, 17-02-1985, fact.day", "tanggal-lahir, 1985-02-30, fact.day"
    })
    void refuses_with_value_place_and_expectation(String fact, String text, String code) {
        Finding finding = refused(fact, text, DAY);

        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.where()).isEqualTo(WHERE);
        assertThat(finding.expected()).isEqualTo(FactValue.expected(FACTS.get(fact)));
        assertThat(finding.args())
                .containsExactly(
                        FACTS.get(fact).label().id(), FACTS.get(fact).label().en());
    }

    @Test
    void a_flooding_cell_is_refused_before_it_is_read() {
        assertThat(refused("nkp", "1".repeat(201), DAY).code()).isEqualTo("fact.too-long");
        assertThat(refused("nkp", "x".repeat(200), DAY).code()).isEqualTo("fact.number");
    }

    @Test
    void reads_numbers_ratios_and_days() {
        assertThat(parse("nkp", " 0 ").value()).isZero();
        assertThat(parse("nkp", "150").value()).isEqualTo(150_000_000L);
        assertThat(parse("nkp", "90.1234560").value()).isEqualTo(90_123_456L);
        assertThat(parse("kompetensi", "2/3")).isEqualTo(new FactValue(2_000_000, 3_000_000));
        assertThat(parse("tanggal-lahir", " 1970-01-02 ")).isEqualTo(new FactValue(1, 0));
    }

    @Test
    void says_what_a_cell_may_hold() {
        assertThat(FactValue.expected(FACTS.get("hasil-kerja")))
                .isEqualTo("DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI");
        assertThat(FactValue.expected(FACTS.get("nkp"))).isEqualTo("0 – 150");
        assertThat(FactValue.expected(FACTS.get("kompetensi"))).isEqualTo("3/4 (0 – 100)");
        assertThat(FactValue.expected(FACTS.get("tanggal-lahir"))).isEqualTo("1985-02-17");
    }

    @Test
    void every_code_and_spelling_of_the_catalogue_reads_as_itself() {
        LocalDate early = LocalDate.of(2000, 1, 1);
        for (Fact fact : FACTS.facts()) {
            for (FactCode code : fact.codes()) {
                List<String> texts =
                        List.of(code.code(), code.label().id(), code.label().en());
                long place = fact.indexOf(code.code());
                assertThat(texts)
                        .allSatisfy(text -> assertThat(FactValue.parse(fact, text, early, WHERE)
                                        .value())
                                .as(fact.id() + " " + text)
                                .isEqualTo(place));
                assertThat(code.aliases())
                        .allSatisfy(alias -> assertThat(FactValue.parse(fact, alias.text(), early, WHERE)
                                        .value())
                                .as(fact.id() + " " + alias.text())
                                .isEqualTo(place));
            }
        }
    }
}
