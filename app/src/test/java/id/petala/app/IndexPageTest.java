package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.demo.DemoCity;
import id.petala.app.intake.PackageInput;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages Indeks, by their addresses. */
class IndexPageTest {

    private static final String KALTIM = "/indeks/sistem-merit?subjek=Provinsi+Kalimantan+Timur";
    private static final Shown RUNS = new Shown();

    private static WebServer server;

    /** The runs of the demo city, or another for a while. */
    private static final class Shown extends ForwardingRuns {

        private @Nullable OpenRun instead;

        @Override
        public @Nullable OpenRun shownOrNone() {
            return instead == null ? super.shownOrNone() : instead;
        }
    }

    @BeforeAll
    static void start() {
        server = WebServer.start(RUNS, RuleShelf.of(DemoRuns.BOOK), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> answer(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(server.address().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return text(answer);
    }

    @Test
    void all_indices_stand_on_one_page_in_both_languages() throws Exception {
        String city = URLEncoder.encode(DemoCity.NAME, StandardCharsets.UTF_8);

        assertThat(page("/indeks"))
                .contains(
                        "Indeks instansi",
                        "Kota Batam",
                        "52,33",
                        "kurang 54 ke IV Sangat Baik",
                        "2021: 263,5; 2022: 271")
                .contains("href=\"/indeks/sistem-merit?subjek=" + city, "class=\"trend")
                .contains("Indikator makro daerah");
        assertThat(page("/indeks?lang=en")).contains("52.33", "54 short of IV Very good", "2021: 263.5; 2022: 271");
    }

    @Test
    void one_index_shows_its_periods_what_moved_and_its_tree() throws Exception {
        assertThat(page(KALTIM))
                .contains("<h1>Provinsi Kalimantan Timur: 271 poin, III Baik, per 31 Des 2022 · kurang 54 ke IV")
                .containsPattern("<td[^>]*>263,5</td><td[^>]*>271</td><td[^>]*>\\+7,5")
                .contains("Perencanaan kebutuhan", "Pohon butir");
        assertThat(page(KALTIM + "&lang=en")).contains("271 points, III Good", "54 short of IV Very good");
    }

    @Test
    void an_earlier_period_and_another_subject_beside_it_can_be_asked_for() throws Exception {
        assertThat(page(KALTIM + "&per=2021-12-31"))
                .contains("<h1>Provinsi Kalimantan Timur: 263,5 poin")
                .doesNotContain("Yang berubah sejak");
        assertThat(page(KALTIM + "&banding=Provinsi+Sumatera+Barat"))
                .contains("Di samping: Provinsi Sumatera Barat, per 31 Des 2022", ">332<");
        assertThat(page(KALTIM + "&per=2021-12-31&banding=Provinsi+Sumatera+Barat"))
                .contains("Di samping: Provinsi Sumatera Barat, per 31 Des 2020", ">270<");
    }

    @Test
    void an_incomplete_index_says_what_it_can_still_become_and_who_is_asked() throws Exception {
        assertThat(page("/indeks/sistem-merit?per=2025-12-31"))
                .contains("belum lengkap: ", "Yang belum ada (", "minta kepada: Penilai sistem merit");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/indeks/sistem-meri | Tidak ada lembar kerja untuk indeks \"sistem-meri\". Yang ada: sistem-merit.",
                "/indeks/xyzzyplugh | sistem-merit, ",
                "/indeks/sistem-merit?subjek=Provinsi+Kalimantan+Timu | Yang ada: Provinsi Kalimantan Timur.",
                "/indeks/sistem-merit?banding=xyzzyplugh | Provinsi Sumatera Barat",
                "/indeks/sistem-merit?subjek=Provinsi+Kalimantan+Timur&per=2019-12-31 | 2021-12-31, 2022-12-31",
                "/indeks/sistem-merit/unduh/lain.csv | Tidak ada lembar kerja",
                "/indeks/sistem-merit/unduh/sistem-merit-2019-12-31.csv?subjek=Provinsi+Kalimantan+Timur | 2021-12-31, 2022-12-31",
                "/indeks/sistem-merit/unduh/sistem-merit-2022-12-31.csv?subjek=Kota+Atlantis | Kota Atlantis",
                "/indeks/ip-asn/unduh/pegawai.csv?unit=Dinas+Atlantis | Dinas Atlantis",
                "/indeks/ip-asn/unduh/unit.xlsx?unit=Dinas+Atlantis | Dinas Atlantis"
            })
    void what_is_not_there_is_answered_with_what_is(String path, String said) throws Exception {
        HttpResponse<byte[]> answer = answer(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains(said);
    }

    @Test
    void lists_are_files_too() throws Exception {
        assertThat(page("/indeks/unduh/indeks.csv"))
                .contains("indeks,instrumen,subjek,per_tanggal,nilai")
                .contains("Provinsi Kalimantan Timur,31 Des 2022,271,III Baik");
        String sheet = "/indeks/sistem-merit/unduh/sistem-merit-2022-12-31.";
        assertThat(page(KALTIM)).contains("href=\"" + sheet + "csv?subjek=Provinsi+Kalimantan+Timur\"");
        assertThat(page(sheet + "csv?subjek=Provinsi+Kalimantan+Timur"))
                .contains("butir,nama,nilai,bobot,sumbangan,status,sementara", "sistem-merit,", ",271,");
        for (String file : List.of("/indeks/unduh/indeks.xlsx", sheet + "xlsx?subjek=Provinsi+Kalimantan+Timur")) {
            HttpResponse<byte[]> answer = answer(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.body()).startsWith('P', 'K');
        }
    }

    @Test
    void faults_of_worksheets_are_shown_and_cost_nothing_else(@TempDir Path folder) throws Exception {
        RUNS.instead = withFaults(folder);
        try {
            assertThat(page("/indeks"))
                    .contains("notice-bad", "5 di luar rentang", "\"sistem-meri\" tidak dikenal")
                    .contains("271", "III Baik");
            assertThat(page("/indeks/sistem-merit?subjek=Kota+A+%26+B"))
                    .contains("notice-bad", "5 di luar rentang", "belum lengkap")
                    .contains("2024-12-31.csv?subjek=Kota+A+%26+B\"");
        } finally {
            RUNS.instead = null;
        }
    }

    private static OpenRun withFaults(Path folder) throws IOException {
        Files.writeString(folder.resolve("pegawai.csv"), """
                nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan,kesesuaian_bidang_ilmu
                198502172010012003,Siti Contoh,PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1,SESUAI
                """);
        Files.writeString(folder.resolve("indeks.csv"), """
                subjek,indeks,per_tanggal,tahap,butir,nilai
                Kota C,sistem-merit,2024-12-31,VERIFIKASI,sistem-merit,poin:271
                Kota A & B,sistem-merit,2024-12-31,VERIFIKASI,merit-1-1,5
                Kota C,sistem-meri,2024-12-31,VERIFIKASI,sistem-merit,poin:271
                """);
        LoadedRun loaded = LoadedRun.of(
                PackageInput.of(folder),
                LocalDate.of(2026, 6, 30),
                DemoRuns.BOOK,
                Objects.requireNonNull(DemoRuns.BOOK.instrument("kepka-bkn-411-2025-a")));
        return new OpenRun(DemoRuns.get().shown().kept(), loaded.run(), loaded.intake(), null);
    }
}
