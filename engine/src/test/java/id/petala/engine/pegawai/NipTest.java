package id.petala.engine.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    private static final Where HERE = new Where("pegawai.csv", 2, "nip");

    @ParameterizedTest
    @CsvFileSource(resources = "nip.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void the_vectors(
            String nip,
            String status,
            Nip.@Nullable Kind kind,
            @Nullable String normalised,
            @Nullable LocalDate birth,
            @Nullable String code) {
        if (status.equals("reject")) {
            assertRefused(nip, String.valueOf(code));
            return;
        }
        Nip parsed = Nip.parse(nip, HERE);
        assertThat(parsed.digits()).isEqualTo(normalised);
        assertThat(parsed.kind()).isEqualTo(kind);
        assertThat(birth == null || parsed.birth().equals(birth)).isTrue();
        assertThat(parsed.doubt(HERE).isPresent()).isEqualTo(status.equals("warn"));
    }

    @ParameterizedTest
    @CsvSource({
        "198502172010002003, data.nip-entry",
        "198502172010202003, data.nip-entry",
        "198502172010222003, data.nip-entry",
        "198502172010012000, data.nip-serial",
        "198502171984122001, data.nip-before-birth",
        "198502171984212001, data.nip-before-birth",
        "198502172010010003, data.nip-sex",
        "189912312010012003, data.nip-birth",
        "198513172010012003, data.nip-birth",
        "19850217201001200X, data.nip-digits",
        "19850217201001200:, data.nip-digits",
        "1985021720100120030, data.nip-length",
        "1985'02172010012003, data.nip-length",
    })
    void what_is_wrong_is_named(String nip, String code) {
        assertRefused(nip, code);
    }

    private static void assertRefused(String nip, String code) {
        assertThatThrownBy(() -> Nip.parse(nip, HERE)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.findings().getFirst().code()).isEqualTo(code);
            assertThat(refused.findings().getFirst().where()).isEqualTo(HERE);
            assertThat(FindingText.sentence(refused.findings().getFirst())).contains(nip);
        });
    }

    @Test
    void the_parts_of_a_number() {
        Nip pns = new Nip("198502172010012003");
        Nip pppk = new Nip("200002292024211001");

        assertThat(pns.entry()).contains(LocalDate.of(2010, 1, 1));
        assertThat(pppk.entry()).isEmpty();
        assertThat(pppk.entryYear()).isEqualTo(2024);
        assertThat(pns).isLessThan(pppk).hasToString("198502172010012003");
        assertThat(new Nip("190001012010122001").birth()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(new Nip("198502172010122003").entry()).contains(LocalDate.of(2010, 12, 1));
    }

    @Test
    void no_break_spaces_are_dropped_too() {
        assertThat(Nip.parse("\u00A0198502172010012003 ", HERE).digits()).isEqualTo("198502172010012003");
    }

    @ParameterizedTest
    @CsvSource({
        "198501012003012001, false",
        "198501022003012001, true",
        "200001012018211001, false",
        "200001012017211001, true"
    })
    void the_line_of_eighteen_years(String nip, boolean doubtful) {
        assertThat(new Nip(nip).doubt(HERE).isPresent()).isEqualTo(doubtful);
    }

    @Test
    void digits_that_are_no_number_are_a_bug_of_the_caller() {
        assertThatThrownBy(() -> new Nip("123")).isInstanceOf(IllegalArgumentException.class);
    }
}
