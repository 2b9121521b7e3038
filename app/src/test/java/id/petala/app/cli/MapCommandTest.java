package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands on a data package say in a terminal and in the report. */
class MapCommandTest {

    private static final Path DEMO = Path.of("src/main/resources/id/petala/demo/2026-06-30");
    private static final String DAY = "2026-06-30";

    @TempDir
    Path folder;

    private Path people() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data-kami"));
        Files.writeString(data.resolve("pegawai.csv"), """
                nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan,kesesuaian_bidang_ilmu
                198502172010012003,Siti Contoh,PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1,SESUAI
                """);
        return data;
    }

    private Ran map(Path data, String... more) {
        String[] args = {
            "map",
            data.toString(),
            "--as-of",
            DAY,
            "--out",
            folder.resolve("peta").toString()
        };
        return Ran.petala(Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("peta/report.html"));
    }

    @Test
    void a_map_of_nobody_says_what_is_missing_most_and_who_has_it() throws IOException {
        Ran ran = map(people());

        assertThat(ran.out())
                .contains("Tidak seorang pun terpetakan. Yang paling sering belum ada: ")
                .contains(
                        "Penilaian Kinerja (predikat SKP) (1 orang; minta kepada: Pejabat penilai kinerja (e-Kinerja)); ")
                .containsPattern("Yang paling sering[^\n]*orang;[^\n]*orang;[^\n]*orang;[^\n]*");
        assertThat(map(DEMO).out()).doesNotContain("Tidak seorang pun");
    }

    @Test
    void the_report_names_the_agency_as_asked_as_the_package_does_or_as_the_folder() throws IOException {
        Path data = people();
        map(data);
        assertThat(report()).contains("data-kami");
        Files.writeString(data.resolve("instansi.csv"), "nama\nKabupaten Contoh\nPemkab Contoh\n");
        map(data);
        assertThat(report()).contains("Kabupaten Contoh").doesNotContain("data-kami");
        map(data, "--instansi", "Kota Lain");
        assertThat(report()).contains("Kota Lain").doesNotContain("Kabupaten Contoh");
    }

    @Test
    void the_report_says_how_levels_are_found() throws IOException {
        map(DEMO, "--instrument", "kemenkeu");

        assertThat(report())
                .contains("Tingkat kinerja ditetapkan menurut predikat kinerja; tingkat potensial menurut nilai sumbu.")
                .doesNotContain("RENORMALISE");
    }

    @Test
    void the_report_says_that_missing_weight_is_shared_out() throws IOException {
        String shipped = Ran.petala("instrument", "show", "kepka-bkn-411-2025-a", "--format", "yaml")
                .out();
        Path own = Files.writeString(
                folder.resolve("bagi.yaml"),
                shipped.replace("instrument: kepka-bkn-411-2025-a", "instrument: bagi")
                        .replaceFirst("value: STRICT", "value: RENORMALISE"));
        Ran ran = map(DEMO, "--instrument", own.toString());

        assertThat(ran.err()).doesNotContain("bagi.yaml");
        assertThat(report()).contains("Kebijakan RENORMALISE");
    }

    @Test
    void a_receipt_on_the_screen_has_decimal_commas_and_says_changes_in_words() {
        String[] args = {"explain", DEMO.toString(), "--nip", "196910101992081009", "--as-of", DAY};
        Ran id = Ran.petala(args);
        Ran en = Ran.petala(
                Stream.concat(Arrays.stream(args), Stream.of("--lang", "en")).toArray(String[]::new));

        assertThat(id.out())
                .contains("Per tanggal: 2026-06-30")
                .containsPattern("= \\d+,\\d+ \\*")
                .doesNotContainPattern(" \\d+\\.\\d+ ")
                .doesNotContain("ANGGOTA_LINTAS_INSTANSI menjadi", "dari poin:");
        assertThat(en.out()).containsPattern("= \\d+\\.\\d+ \\*").doesNotContain("from ANGGOTA", "from poin:");
    }
}
