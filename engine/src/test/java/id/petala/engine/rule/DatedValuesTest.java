package id.petala.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedValuesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static Source source(Source.Reading reading) {
        return new Source("s", "PermenPANRB 20/2025", reading, null);
    }

    private static Dated<String> dated(
            LocalDate from, @Nullable String value, Basis basis, Citation cite, boolean stated) {
        return new Dated<>(from, value, basis, cite, stated, null, Where.file("a.yaml"));
    }

    private static final Citation READ = new Citation(source(Source.Reading.TEXT), "17", "1", null);

    @Test
    void a_citation_names_its_place() {
        assertThat(READ).hasToString("PermenPANRB 20/2025, Pasal 17 ayat (1)");
        assertThat(READ.precise()).isTrue();
        Citation annex = new Citation(source(Source.Reading.TEXT), null, null, "II");
        assertThat(annex).hasToString("PermenPANRB 20/2025, Lampiran II");
        assertThat(annex.precise()).isTrue();
        Citation article = new Citation(source(Source.Reading.TEXT), "17", null, null);
        assertThat(article).hasToString("PermenPANRB 20/2025, Pasal 17");
        Citation bare = new Citation(source(Source.Reading.TEXT), null, null, null);
        assertThat(bare).hasToString("PermenPANRB 20/2025");
        assertThat(bare.precise()).isFalse();
    }

    @Test
    void a_value_is_provisional_unless_a_regulation_that_was_read_fixes_it_in_a_named_place() {
        assertThat(dated(FIRST, "a", Basis.REGULATION, READ, false).provisional())
                .isFalse();
        assertThat(dated(FIRST, "a", Basis.INSTANSI, READ, false).provisional()).isFalse();
        assertThat(dated(FIRST, "a", Basis.REGULATION, READ, true).provisional())
                .isTrue();
        assertThat(dated(FIRST, "a", Basis.ASSUMPTION, READ, false).provisional())
                .isTrue();
        for (Source.Reading reading : Source.Reading.values()) {
            Citation cite = new Citation(source(reading), "17", null, null);
            assertThat(dated(FIRST, "a", Basis.REGULATION, cite, false).provisional())
                    .isEqualTo(reading != Source.Reading.TEXT);
        }
        Citation bare = new Citation(source(Source.Reading.TEXT), null, null, null);
        assertThat(dated(FIRST, "a", Basis.REGULATION, bare, false).provisional())
                .isTrue();
    }

    @Test
    void a_parameter_holds_its_latest_value_until_it_ends() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        Parameter<String> parameter = new Parameter<>(
                "uji/nilai",
                List.of(
                        dated(FIRST, "a", Basis.REGULATION, READ, false),
                        dated(LocalDate.of(2026, 1, 1), "b", Basis.REGULATION, READ, false),
                        dated(end, null, Basis.REGULATION, READ, false)));

        assertThat(parameter.valueOn(FIRST)).isEqualTo("a");
        assertThat(parameter.valueOn(LocalDate.of(2025, 12, 31))).isEqualTo("a");
        assertThat(parameter.valueOn(LocalDate.of(2026, 1, 1))).isEqualTo("b");
        assertThat(parameter.asOf(end.minusDays(1)).value()).isEqualTo("b");
        assertThatThrownBy(() -> parameter.valueOn(end)).isInstanceOf(NoValueOnDay.class);
        assertThatThrownBy(() -> parameter.valueOn(FIRST.minusDays(1)))
                .isInstanceOf(NoValueOnDay.class)
                .hasMessageContaining("uji/nilai")
                .hasMessageContaining("2024-12-31")
                .hasMessageContaining("2025-01-01");
    }

    @Test
    void a_rule_text_has_one_fingerprint_whatever_its_line_ends() {
        RuleText text = new RuleText("instruments/a.yaml", "a: 1\nb: 2\n");

        assertThat(new RuleText("b", "a: 1\r\nb: 2\r").sha256())
                .isEqualTo(text.sha256())
                .hasSize(64);
        assertThat(new RuleText("b", "a: 1\nb: 3\n").sha256()).isNotEqualTo(text.sha256());
        assertThat(text.fileName()).isEqualTo("a.yaml");
        assertThat(new RuleText("a.yaml", "").fileName()).isEqualTo("a.yaml");
        assertThat(new RuleText("a", "").sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void labels_and_languages() {
        Label label = new Label("kotak", "box");

        assertThat(label.in(Language.ID)).isEqualTo("kotak");
        assertThat(label.in(Language.EN)).isEqualTo("box");
        assertThat(Language.EN.code()).isEqualTo("en");
        assertThat(Language.ID.locale()).isEqualTo(Locale.of("id"));
        assertThat(Basis.ASSUMPTION.label()).isEqualTo(new Label("asumsi", "assumption"));
    }

    @Test
    void a_dated_value_keeps_its_place_note_and_marks() {
        RuleText text = new RuleText("x/uji.yaml", """
                nilai:
                  - from: 2025-01-01
                    value: 1
                    basis: REGULATION
                    cite: {source: s, pasal: 17, ayat: 1, lampiran: II}
                    provisional: true
                    note: {id: "catatan", en: "note"}
                  - {from: 2026-01-01, value: 2, basis: INSTANSI, cite: s, provisional: false}
                """);
        DatedReader reader = new DatedReader(Map.of("s", source(Source.Reading.TEXT)), "uji", FIRST);
        Parameter<Integer> parameter = reader.parameter(Yaml.read(text).required("nilai"), DatedReader::whole);

        assertThat(parameter.id()).isEqualTo("uji/nilai");
        Dated<Integer> first = parameter.values().getFirst();
        assertThat(first.citation()).hasToString("PermenPANRB 20/2025, Pasal 17 ayat (1), Lampiran II");
        assertThat(first.stated()).isTrue();
        assertThat(first.note()).isEqualTo(new Label("catatan", "note"));
        assertThat(first.where()).hasToString("uji.yaml:2 [nilai]");
        assertThat(first.basis()).isEqualTo(Basis.REGULATION);
        Dated<Integer> second = parameter.values().getLast();
        assertThat(second.stated()).isFalse();
        assertThat(second.note()).isNull();
        assertThat(second.value()).isEqualTo(2);
        assertThat(second.citation().precise()).isFalse();
    }
}
