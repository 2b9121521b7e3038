package id.petala.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.Basis;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StandarKompetensiTest {

    private static final StandarKompetensi STANDARD = StandarKompetensi.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/standar.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void levels_by_tier(ArgumentsAccessor row) {
        var dated = STANDARD.of(Objects.requireNonNull(row.get(0, Jenjang.class)), DAY)
                .orElseThrow();
        List<Integer> levels =
                IntStream.rangeClosed(1, 9).mapToObj(row::getInteger).toList();

        assertThat(Objects.requireNonNull(dated.value()).values()).containsExactlyElementsOf(levels);
        assertThat(dated.basis()).isEqualTo(row.get(10, Basis.class));
        assertThat(dated.provisional()).isTrue();
    }

    @Test
    void nine_competencies_have_names_in_both_languages() {
        assertThat(STANDARD.competencies().keySet())
                .containsExactly("M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "SK.1");
        assertThat(STANDARD.competencies().values())
                .noneMatch(label -> label.id().equals(label.en()));
    }

    @Test
    void of_other_tiers_and_earlier_days_nothing_is_known() {
        assertThat(STANDARD.of(Jenjang.PENYELIA, DAY)).isEmpty();
        assertThat(STANDARD.of(Jenjang.PENGAWAS, LocalDate.of(2016, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "others: 1, others: 0",
        "others: 1, others: 6",
        "code: M.2, code: M.1",
        "tier: PELAKSANA, tier: PENGAWAS",
        "level: 5, level: lima"
    })
    void a_file_with_doubles_or_wrong_levels_is_refused(String right, String wrong) {
        RuleText shipped = OwnRules.shipped("standar-kompetensi.yaml");
        String broken = shipped.text().replace(right, wrong);

        assertThat(broken).isNotEqualTo(shipped.text());
        assertThatThrownBy(() -> StandarKompetensi.read(new RuleText(shipped.path(), broken)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_level_of_a_competency_nobody_knows_is_refused() {
        RuleText shipped = OwnRules.shipped("standar-kompetensi.yaml");
        String broken = shipped.text().replace("levels: [{code: M.1,", "levels: [{code: M.9,");

        assertThatThrownBy(() -> StandarKompetensi.read(new RuleText(shipped.path(), broken)))
                .hasMessageContaining("M.9");
    }
}
