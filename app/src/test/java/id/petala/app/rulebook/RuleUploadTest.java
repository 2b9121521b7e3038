package id.petala.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.ShippedRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule file that is sent, well meant or not. */
class RuleUploadTest {

    private static final RuleShelf SHELF = RuleShelf.of(ShippedRules.book());

    static String shipped(String id) {
        return Objects.requireNonNull(SHELF.find(id))
                .instrument()
                .texts()
                .getFirst()
                .text();
    }

    private static String own() {
        return shipped("pemda-jpm").replace("version: \"1\"", "version: \"kota-1\"");
    }

    private static Candidate read(String text) {
        return new RuleUpload(SHELF).read("aturan.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> refused(byte[] bytes) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> new RuleUpload(SHELF).read("../../etc/aturan kita.yaml", bytes));
        return Objects.requireNonNull(refused, "nothing was refused").findings();
    }

    private static List<Finding> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_version_of_ones_own_is_read_under_the_key_of_its_text() {
        Candidate candidate = read(own());

        assertThat(candidate.key()).matches("calon-[0-9a-f]{64}");
        assertThat(candidate.read().instrument().version()).isEqualTo("kota-1");
        assertThat(read("\uFEFF" + own()).key()).isEqualTo(candidate.key());
    }

    @Test
    void a_fault_is_told_with_its_line_and_value_as_the_command_tells_it() {
        String text = own().replace("fact: jpm-potensi", "fact: jpm-potensial");
        int line =
                (int) text.substring(0, text.indexOf("jpm-potensial")).lines().count();

        assertThat(refused(text)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("rule.unknown-fact");
            assertThat(finding.where().row()).isEqualTo(line);
            assertThat(finding.where().file()).isEqualTo("aturan-kita.yaml");
            assertThat(finding.value()).isEqualTo("jpm-potensial");
        });
    }

    @Test
    void an_id_and_version_mean_one_text_only() {
        assertThat(refused(shipped("pemda-jpm"))).extracting(Finding::code).containsExactly("own-rule.same");
        assertThat(refused(shipped("pemda-jpm").replace("value: 2.5", "value: 3")))
                .extracting(Finding::code)
                .containsExactly("own-rule.taken");
    }

    @Test
    void a_protected_ground_is_refused() {
        String text = own() + """
                facts:
                  - id: jenis-kelamin-pegawai
                    label: {id: Jenis kelamin, en: Sex}
                    type: CODE
                    codes: [{code: L, label: {id: laki-laki, en: male}}, {code: P, label: {id: perempuan, en: female}}]
                    table: fakta
                    supplier: {id: BKPSDM, en: Personnel agency}
                """;

        assertThat(refused(text)).extracting(Finding::code).contains("rule.protected");
    }

    @Test
    void a_text_that_multiplies_itself_is_refused() {
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                instrument: *c
                """;

        assertThat(refused(bomb)).extracting(Finding::code).containsExactly("yaml.syntax");
        assertThat(refused("[".repeat(100_000))).extracting(Finding::code).containsExactly("yaml.deep");
    }

    @Test
    void what_is_no_text_or_too_long_is_refused() {
        assertThat(refused(new byte[0])).extracting(Finding::code).containsExactly("file.empty");
        assertThat(refused(new byte[RuleUpload.LARGEST + 1]))
                .extracting(Finding::code)
                .containsExactly("own-rule.too-large");
        assertThat(refused(new byte[] {'a', ':', '\n', (byte) 0xC3, '\n'})).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("file.encoding");
            assertThat(finding.where().row()).isEqualTo(2);
        });
        assertThat(refused("a: b\nc: \0")).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("file.nul");
            assertThat(finding.where().row()).isEqualTo(2);
        });
        assertThat(refused("- 1")).extracting(Finding::code).containsExactly("yaml.mapping");
        assertThat(refused("label: x")).extracting(Finding::code).containsExactly("yaml.missing-key");
    }

    @Test
    void a_version_that_no_address_can_hold_is_refused() {
        String text = own();
        for (String version : List.of("1/2", "a@b", "../x", "v 1", "x".repeat(41))) {
            assertThat(refused(text.replace("kota-1", version)))
                    .as(version)
                    .extracting(Finding::code)
                    .containsExactly("own-rule.version");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aturan.yaml,aturan.yaml",
        "../../etc/passwd,passwd",
        "C:\\dir\\a b.yaml,a-b.yaml",
        "..,instrumen.yaml",
        "'',instrumen.yaml"
    })
    void of_a_name_only_its_last_part_is_told(String sent, String told) {
        assertThat(RuleUpload.fileName(sent)).isEqualTo(told);
    }
}
