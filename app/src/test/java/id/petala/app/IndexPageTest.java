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
                .contains("indeks,instrumen,subjek,per_tanggal,nilai,paling_rendah,paling_tinggi,kategori")
                .contains("Provinsi Kalimantan Timur,2022-12-31,271,,,III Baik");
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

    @Test
    void what_a_page_leaves_out_is_counted_and_in_the_file(@TempDir Path folder) throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 230; i++) {
            rows.append("Kota %03d,sistem-merit,2024-12-31,VERIFIKASI,sistem-merit,poin:271\n".formatted(i));
        }
        for (int i = 0; i < 60; i++) {
            rows.append("Kota %03d,sistem-meri,2024-12-31,VERIFIKASI,sistem-merit,poin:271\n".formatted(i));
        }
        RUNS.instead = withSheets(folder, rows.toString());
        try {
            assertThat(page("/indeks"))
                    .contains("… dan 30 angka lainnya", "… dan 10 temuan lainnya", "/indeks/unduh/temuan.csv");
            assertThat(page("/indeks/unduh/indeks.csv")).contains("Kota 000", "Kota 229");
            assertThat(page("/indeks/unduh/temuan.csv").lines().filter(line -> line.contains("worksheet.unknown")))
                    .hasSize(60);
            assertThat(page("/indeks/sistem-merit?subjek=Kota+001"))
                    .contains("… dan 199 subjek lainnya", "name=\"banding\"");
        } finally {
            RUNS.instead = null;
        }
    }

    @Test
    void two_instruments_of_one_day_are_told_apart_and_what_comes_and_goes_is_named(@TempDir Path folder)
            throws Exception {
        RUNS.instead = withSheets(folder, """
                Kota C,kasn-2019-410,2021-12-31,VERIFIKASI,merit-1-1,3
                Kota C,kasn-2019-410,2021-12-31,VERIFIKASI,merit-1-2,3
                Kota C,kasn-2019-410,2022-12-31,VERIFIKASI,merit-1-1,4
                Kota C,kasn-2019-410,2022-12-31,VERIFIKASI,merit-1-3,2
                Kota C,kasn-2019-400,2022-12-31,VERIFIKASI,sistem-merit,poin:300
                """);
        try {
            String both = "/indeks/sistem-merit?subjek=Kota+C&per=2022-12-31";
            String escaped = both.replace("&", "&amp;");
            assertThat(page(both))
                    .contains(escaped + "&amp;instrumen=kasn-2019-410", escaped + "&amp;instrumen=kasn-2019-400")
                    .contains("Dibandingkan dengan 31 Des 2021, instrumen yang sama", ">baru<", ">tidak lagi bernilai<")
                    .contains("2022-12-31.csv?subjek=Kota+C&amp;instrumen=kasn-2019-410");
            assertThat(page(both + "&instrumen=kasn-2019-400"))
                    .contains("<h1>Kota C: 300 poin", "memakai instrumen lain");
            assertThat(
                            page(
                                    "/indeks/sistem-merit/unduh/sistem-merit-2022-12-31.csv?subjek=Kota+C&instrumen=kasn-2019-400"))
                    .contains("sistem-merit,", ",300,");
            HttpResponse<byte[]> none = answer(both + "&instrumen=kasn-2018");
            assertThat(none.statusCode()).isEqualTo(404);
            assertThat(text(none)).contains("2022-12-31 kasn-2019-400, 2022-12-31 kasn-2019-410");
        } finally {
            RUNS.instead = null;
        }
    }

    @Test
    void figures_of_two_instruments_are_never_put_together_unnamed() throws Exception {
        assertThat(page("/indeks"))
                .containsPattern(
                        "2021: [\\d,]+; 2022: [\\d,]+ \\(menurut Indeks reformasi birokrasi 2020–2022\\) \\| 2023: ");
        assertThat(page("/indeks/sistem-merit?banding=Provinsi+Sumatera+Barat"))
                .contains(
                        "Di samping: Provinsi Sumatera Barat, per 31 Des 2024, menurut instrumen lain (Sistem merit KASN")
                .containsPattern(
                        "memakai instrumen lain, Sistem merit KASN[^:]*: \\d+ butir baru, \\d+ butir tidak lagi");
    }

    @Test
    void facts_are_written_as_the_language_writes_them() throws Exception {
        assertThat(page("/indeks/spbe"))
                .containsPattern("<span class=\"sub\">\\d,\\d+ [^<]*, 31 Des 2025; ")
                .doesNotContainPattern("<span class=\"sub\">\\d+\\.\\d");
        assertThat(page("/indeks/spbe?lang=en")).containsPattern("<span class=\"sub\">\\d\\.\\d+ [^<]*, 31 Dec 2025; ");
    }

    @Test
    void the_index_of_people_tells_its_distance_and_has_the_columns_of_the_command() throws Exception {
        assertThat(page("/indeks")).containsPattern("kurang [\\d,]+ ke (rendah|sedang|tinggi|sangat tinggi)<");
        assertThat(page("/indeks/ip-asn/unduh/unit.csv"))
                .contains("level,unit,population,measured,ip-asn,kualifikasi,kompetensi,kinerja,disiplin,category")
                .contains("\ninstansi," + DemoCity.NAME);
        assertThat(page("/indeks/ip-asn/unduh/pegawai.csv"))
                .contains("nip,nama,unit,status,ip-asn,kualifikasi,kompetensi,kinerja,disiplin,category");
    }

    @Test
    void who_is_not_counted_is_told_why() throws Exception {
        var person = DemoRuns.get().shown().intake().people().stream()
                .filter(one -> one.kedudukanHukum().equals("20"))
                .findFirst()
                .orElseThrow();
        assertThat(page("/indeks/ip-asn/pegawai/" + person.nip()))
                .contains(": tidak dihitung dalam IP ASN</h1>", "Masa persiapan pensiun");
    }

    @Test
    void the_summary_for_the_head_is_a_file() throws Exception {
        assertThat(page("/indeks")).contains("href=\"/indeks/ringkasan.pdf\"");
        HttpResponse<byte[]> answer = answer("/indeks/ringkasan.pdf?lang=en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .contains("2026-06-30");
        assertThat(answer.body()).startsWith('%', 'P', 'D', 'F');
    }

    private static OpenRun withFaults(Path folder) throws IOException {
        return withSheets(folder, """
                Kota C,sistem-merit,2024-12-31,VERIFIKASI,sistem-merit,poin:271
                Kota A & B,sistem-merit,2024-12-31,VERIFIKASI,merit-1-1,5
                Kota C,sistem-meri,2024-12-31,VERIFIKASI,sistem-merit,poin:271
                """);
    }

    private static OpenRun withSheets(Path folder, String rows) throws IOException {
        Files.writeString(folder.resolve("pegawai.csv"), """
                nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan,kesesuaian_bidang_ilmu
                198502172010012003,Siti Contoh,PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1,SESUAI
                """);
        Files.writeString(folder.resolve("indeks.csv"), "subjek,indeks,per_tanggal,tahap,butir,nilai\n" + rows);
        LoadedRun loaded = LoadedRun.of(
                PackageInput.of(folder),
                LocalDate.of(2026, 6, 30),
                DemoRuns.BOOK,
                Objects.requireNonNull(DemoRuns.BOOK.instrument("kepka-bkn-411-2025-a")));
        return new OpenRun(DemoRuns.get().shown().kept(), loaded.run(), loaded.intake(), null);
    }
}
