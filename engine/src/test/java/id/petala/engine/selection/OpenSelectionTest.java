package id.petala.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.number.Rational;
import id.petala.engine.number.SharedRanks;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.RuleText;
import id.petala.engine.selection.OpenSelection.Part;
import id.petala.engine.selection.OpenSelection.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSelectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final OpenSelection RULE = OpenSelection.shipped();
    private static final SequencedMap<String, Rational> WEIGHTS = RULE.weights().valueOn(DAY);

    private static Map<String, Rational> values(long interview, long assessment, long paper, long record) {
        return Map.of(
                "wawancara",
                Rational.of(interview),
                "asesmen",
                Rational.of(assessment),
                "makalah",
                Rational.of(paper),
                "rekam-jejak",
                Rational.of(record));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/fit/seleksi.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void examples(String name, long interview, long assessment, long paper, long record, String total, int rank) {
        List<Rational> all = List.of(
                OpenSelection.total(WEIGHTS, values(82, 78, 80, 85)),
                OpenSelection.total(WEIGHTS, values(88, 70, 76, 80)),
                OpenSelection.total(WEIGHTS, values(75, 90, 85, 90)));
        Rational mine = OpenSelection.total(WEIGHTS, values(interview, assessment, paper, record));

        assertThat(mine).isEqualTo(Rational.parse(total));
        assertThat(SharedRanks.descending(all).get(all.indexOf(mine))).isEqualTo(rank);
    }

    @Test
    void weights_and_names_are_shown_as_provisional() {
        assertThat(WEIGHTS.values())
                .containsExactly(Rational.of(35, 100), Rational.of(1, 4), Rational.of(1, 5), Rational.of(1, 5));
        assertThat(RULE.weights().asOf(DAY).provisional()).isTrue();
        assertThat(RULE.names().valueOn(DAY)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "W, wawancara",
        "Presentasi & Wawancara, wawancara",
        "assessment_center, asesmen",
        "TEKNIS, makalah",
        "rekam jejak, rekam-jejak",
        "Rekam-Jejak, rekam-jejak"
    })
    void parts_are_known_by_several_names(String name, String part) {
        assertThat(Objects.requireNonNull(RULE.part(name)).id()).isEqualTo(part);
        assertThat(RULE.part("tinggi badan")).isNull();
        assertThat(RULE.parts().stream().map(Part::id)).containsExactlyElementsOf(WEIGHTS.keySet());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, YES", "3, 1, YES", "2, 2, YES", "3, 2, TIE", "1, 4, TIE", "4, 1, NO"})
    void a_tie_at_the_last_place_is_left_to_people(int rank, int sharing, Proposal proposal) {
        assertThat(OpenSelection.proposal(rank, sharing, 3)).isEqualTo(proposal);
    }

    @Test
    void a_part_without_value_is_refused() {
        assertThatThrownBy(() -> OpenSelection.total(WEIGHTS, Map.of("wawancara", Rational.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"wawancara: 35, wawancara: 36", "part: makalah, part: asesmen", "value: 3, value: tiga"})
    void a_file_whose_weights_do_not_sum_up_is_refused(String right, String wrong) {
        RuleText shipped = OwnRules.shipped("seleksi-terbuka.yaml");
        String broken = shipped.text().replace(right, wrong);

        assertThat(broken).isNotEqualTo(shipped.text());
        assertThatThrownBy(() -> OpenSelection.read(new RuleText(shipped.path(), broken)))
                .isInstanceOf(Refused.class);
    }
}
