package id.petala.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    @Test
    void both_languages_have_a_sentence_for_every_code_and_no_other() {
        SortedSet<String> codes = Bundles.codesInSource();

        assertThat(codes).hasSizeGreaterThan(50);
        for (String language : List.of("id", "en")) {
            assertThat(new TreeSet<>(Bundles.sentences(language).stringPropertyNames()))
                    .isEqualTo(codes);
        }
    }

    @Test
    void every_sentence_formats_with_its_arguments() {
        for (String code : Bundles.codesInSource()) {
            Finding finding = Finding.reject(code, Where.file("a.yaml"), "NILAI", "HARAP", "ARG2", "ARG3");
            for (String language : List.of("id", "en")) {
                String pattern = Bundles.sentences(language).getProperty(code);
                String sentence = FindingText.reason(finding, Locale.of(language));

                assertThat(sentence).as(code).doesNotContain("{", "}").isNotBlank();
                assertThat(sentence.contains("NILAI")).as(code).isEqualTo(pattern.contains("{0}"));
                assertThat(sentence.contains("HARAP")).as(code).isEqualTo(pattern.contains("{1}"));
                assertThat(sentence).endsWith(pattern.endsWith(".") ? "." : sentence);
            }
        }
    }

    @Test
    void a_sentence_says_where_what_and_what_is_expected() {
        Finding finding = Finding.reject(
                "fact.range", new Where("nilai.csv", 7, "nkp"), "151", "0 – 150", "Nilai kinerja", "Performance score");

        assertThat(FindingText.sentence(finding))
                .isEqualTo("nilai.csv:7 [nkp]: 151 di luar rentang Nilai kinerja. Yang diharapkan: 0 – 150.");
        assertThat(FindingText.sentence(finding, Locale.of("en")))
                .isEqualTo("nilai.csv:7 [nkp]: 151 is outside the range of Performance score. Expected: 0 – 150.");
        assertThat(new Refused(finding)).hasMessage(FindingText.sentence(finding));
        assertThat(new Refused(finding).findings()).containsExactly(finding);
    }

    @Test
    void a_finding_without_a_value_leaves_its_place_empty() {
        assertThat(FindingText.reason(Finding.warning("rule.kind", Where.file("a"), null, "x"), Locale.of("id")))
                .isEqualTo("Jenis simpul \"\" tidak dikenal. Yang ada: x.");
    }

    @Test
    void long_and_unprintable_values_are_cut_and_masked() {
        String longest = "x".repeat(120);

        assertThat(value(longest)).isEqualTo(longest);
        assertThat(value(longest + "y")).isEqualTo(longest + "…(121)");
        assertThat(value("a\u0007b\nc")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(Finding.reject("x", Where.file("a"), null, "").value()).isNull();
    }

    private static String value(String value) {
        return String.valueOf(Finding.reject("x", Where.file("a"), value, "").value());
    }

    @Test
    void severities_and_places() {
        Where where = new Where("a.csv", 3, null);

        assertThat(Finding.reject("x", where, "v", "").severity()).isEqualTo(Severity.REJECT);
        assertThat(Finding.warning("x", where, "v", "", "z").severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.warning("x", where, "v", "", "z").args()).containsExactly("z");
        assertThat(where).hasToString("a.csv:3");
        assertThat(where.column("nip")).hasToString("a.csv:3 [nip]");
        assertThat(Where.file("a.csv")).hasToString("a.csv");
    }
}
