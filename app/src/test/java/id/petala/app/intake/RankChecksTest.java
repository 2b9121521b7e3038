package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.FindingText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories of ranks, and how ranks may be written. */
class RankChecksTest {

    private static final String PEOPLE = "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,golongan\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
        own("III/b");
    }

    private void own(String rank) {
        data.file("pegawai.csv", PEOPLE + SITI + ",Siti Contoh,PNS,01,Dinas Contoh,Analis," + rank + "\n");
    }

    private List<String> ranks(String... rows) {
        data.file(
                "riwayat_pangkat.csv",
                "nip,golongan,tmt,nomor_sk,tanggal_sk\n"
                        + String.join(
                                "",
                                Stream.of(rows)
                                        .map(row -> SITI + "," + row + ",SK-1,\n")
                                        .toList()));
        return shown(data.read());
    }

    @Test
    void a_career_of_single_steps_is_told_nothing_of() {
        assertThat(ranks("III/a,2010-01-01", "III/a,2011-02-01", "III/b,2014-04-01", "III/c,2027-04-01"))
                .containsExactly(".data.after-as-of riwayat_pangkat.csv [tmt] 1");
    }

    @Test
    void ranks_from_one_day_overlap() {
        assertThat(ranks("III/a,2014-04-01", "III/b,2014-04-01"))
                .containsExactly("?data.rank-overlap riwayat_pangkat.csv:3 [golongan] III/b");
    }

    @Test
    void a_rank_that_goes_down_is_told() {
        assertThat(ranks("III/c,2010-01-01", "III/b,2014-04-01"))
                .containsExactly("?data.rank-backwards riwayat_pangkat.csv:3 [golongan] III/b");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains("III/c", "2010-01-01");
    }

    @Test
    void a_rank_left_out_is_told_and_the_step_between_the_ladders_is_one_step() {
        assertThat(ranks("II/d,2010-01-01", "III/a,2014-04-01", "III/b,2018-04-01"))
                .isEmpty();
        assertThat(ranks("II/d,2010-01-01", "III/b,2014-04-01"))
                .containsExactly("?data.rank-leap riwayat_pangkat.csv:3 [golongan] III/b");
    }

    @ParameterizedTest
    @CsvSource({"2013-04-02, 1", "2013-04-01, 0"})
    void a_rank_within_a_year_of_the_one_before_is_told(String before, int findings) {
        assertThat(ranks("III/a," + before, "III/b,2014-04-01"))
                .hasSize(findings)
                .allMatch(one -> one.startsWith("?data.rank-soon riwayat_pangkat.csv:3"));
    }

    @Test
    void the_latest_rank_by_the_day_must_be_that_of_the_own_row() {
        own("III/a");

        assertThat(ranks("III/a,2010-01-01", "III/b,2014-04-01"))
                .containsExactly("?data.rank-differs pegawai.csv:2 [golongan] III/a");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.ENGLISH))
                .contains("III/b", "2014-04-01", "riwayat_pangkat.csv:3");
    }

    @ParameterizedTest
    @CsvSource({
        "IIIb",
        "Gol. III/b",
        "Golongan III/b",
        "iii/B",
        "III.b",
        "III b",
        "Penata Muda Tk.I",
        "Penata Muda Tingkat I",
        "III/b Penata Muda Tk. I",
        "Penata Muda Tk.I (III/b)",
        "'Penata Muda Tk. I, III/b'"
    })
    void a_rank_may_be_written_in_many_ways(String rank) {
        own("\"" + rank + "\"");

        assertThat(ranks("III/b,2014-04-01")).isEmpty();
        assertThat(data.read().people().getFirst().golongan()).isEqualTo("III/b");
    }

    @Test
    void what_is_no_rank_is_emptied_in_the_own_row_and_rejects_a_row_of_the_history() {
        own("V/a");

        assertThat(ranks("Kolonel,2014-04-01"))
                .containsExactly(
                        "?data.code pegawai.csv:2 [golongan] V/a",
                        "!data.code riwayat_pangkat.csv:2 [golongan] Kolonel");
    }

    @Test
    void a_rank_of_contract_staff_is_none_of_permanent_staff() {
        own("IX");

        assertThat(shown(data.read())).containsExactly("?data.rank-kind pegawai.csv:2 [golongan] IX");
    }
}
