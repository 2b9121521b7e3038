package id.petala.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The picture of competencies: whole numbers, a radar from three on, bars for fewer. */
class CompetencySvgTest {

    private static CompetencyLine line(int number, String score) {
        BigDecimal value = new BigDecimal(score);
        BigDecimal standard = BigDecimal.valueOf(3);
        return new CompetencyLine(
                "Kompetensi <" + number + ">",
                value,
                standard,
                value.subtract(standard),
                LocalDate.of(2026, 1, 1),
                null,
                false,
                null,
                "");
    }

    private static String svg(String... scores) {
        List<CompetencyLine> lines = IntStream.range(0, scores.length)
                .mapToObj(at -> line(at, scores[at]))
                .toList();
        return CompetencySvg.of(lines, Words.in("id"));
    }

    @Test
    void from_three_competencies_on_there_is_a_radar() {
        String radar = svg("4", "2.5", "3");

        assertThat(radar).contains("class=\"radar-standard\" points=").doesNotContain("<rect");
        assertThat(svg("4", "2")).contains("<rect").doesNotContain("class=\"radar-standard\" points=");
    }

    @Test
    void what_is_below_the_standard_has_a_shape_of_its_own() {
        String radar = svg("4", "2.5", "3");

        assertThat(radar.split("radar-below", -1)).hasSize(2);
        assertThat(radar.split("radar-met", -1)).hasSize(3);
    }

    @Test
    void all_coordinates_are_whole_and_names_are_escaped() {
        String radar = svg("4", "2.5", "3", "3.333333", "1");

        assertThat(radar.replaceAll("<text[^>]*>[^<]*</text>|<title.*?</title>", ""))
                .doesNotContainPattern("[0-9]\\.[0-9]");
        assertThat(radar).contains("&lt;0&gt;").doesNotContain("<0>");
    }

    @Test
    void a_full_score_reaches_the_rim_and_none_stays_in_the_middle() {
        assertThat(svg("4", "0", "4", "4")).contains("class=\"radar-score\" points=\"320,75 320,220 320,365 175,220\"");
    }
}
