package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.index.KeptSheets;
import id.petala.app.placing.KeptScenarios;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets of indices, out of the pages and in again. */
class WorksheetPageTest {

    private static final String KALTIM = "Provinsi Kalimantan Timur";
    private static final String PAGE = "/indeks/sistem-merit?subjek=" + encoded(KALTIM);
    private static final String SHEETS = "/indeks/lembar-kerja";
    private static final String BOUNDARY = "batas-antara-bagian";
    private static final Acts ACTS = new Acts();

    private static WebServer server;

    @TempDir
    private Path folder;

    /** What a database would keep. */
    private static final class Acts implements KeptSheets {

        private final List<IndexWorksheet> acts = new ArrayList<>();

        @Override
        public List<IndexWorksheet> acts() {
            return List.copyOf(acts);
        }

        @Override
        public void add(IndexWorksheet act) {
            acts.addFirst(new IndexWorksheet(
                    act.instrument(),
                    act.version(),
                    act.subject(),
                    act.asOf(),
                    act.file(),
                    act.answers(),
                    act.actedBy(),
                    act.reason(),
                    Instant.parse("2026-11-22T03:04:05Z").plusSeconds(acts.size())));
        }
    }

    @BeforeAll
    static void start() {
        server = WebServer.start(
                DemoRuns.get(), RuleShelf.of(DemoRuns.BOOK), new KeptWork(ACTS, KeptScenarios.none()), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void forget() {
        ACTS.acts.clear();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Sec-Fetch-Site", "same-origin").build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return send(at(path));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return text(answer);
    }

    private static HttpResponse<byte[]> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<byte[]> upload(byte[] file, String family, String subject) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "indeks", family);
        field(body, "subjek", subject);
        body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"../isian kaltim.xlsx\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(at(SHEETS)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String location(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The worksheet of Kalimantan Timur for 2022 as it is downloaded. */
    private static byte[] downloaded() throws Exception {
        Matcher link =
                Pattern.compile("href=\"(/indeks/lembar-kerja/unduh[^\"]+)\"").matcher(page(PAGE));
        assertThat(link.find()).isTrue();
        HttpResponse<byte[]> file = get(link.group(1).replace("&amp;", "&"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("lembar-kerja-kasn-2019-410-2022-12-31.xlsx");
        return file.body();
    }

    /** A worksheet with these answers of the verification. */
    private static byte[] worksheet(String subject, String day, Map<String, String> answers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Uji", null)) {
            Worksheet sheet = book.newWorksheet("Lembar kerja");
            List<List<String>> head = List.of(
                    List.of("indeks", "sistem-merit"),
                    List.of("instrumen", "kasn-2019-410"),
                    List.of("versi", "1"),
                    List.of("subjek", subject),
                    List.of("per_tanggal", day),
                    List.of("butir", "verifikasi"));
            int line = 0;
            for (List<String> row : head) {
                sheet.value(line, 0, row.get(0));
                sheet.value(line++, 1, row.get(1));
            }
            for (Map.Entry<String, String> answer : new TreeMap<>(answers).entrySet()) {
                sheet.value(line, 0, answer.getKey());
                if (answer.getValue().startsWith("=")) {
                    sheet.formula(line++, 1, answer.getValue().substring(1));
                } else {
                    sheet.value(line++, 1, answer.getValue());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] merit(String points) throws IOException {
        return worksheet(KALTIM, "2022-12-31", Map.of("sistem-merit", "poin:" + points));
    }

    private static Map<String, String> typed(String base) {
        return Map.of("nama", "Siti Contoh", "alasan", "Berita acara 12/2023", "dasar", base);
    }

    private static String preview(byte[] file) throws Exception {
        return location(upload(file, "sistem-merit", KALTIM));
    }

    @Test
    void what_is_downloaded_says_the_same_when_it_comes_back() throws Exception {
        String preview = page(preview(downloaded()));

        assertThat(preview)
                .contains("<h1>" + KALTIM + ": 271 poin", "Isinya sama dengan lembar kerja yang berlaku sekarang.")
                .contains("Belum ada yang disimpan")
                .doesNotContain("Temuan (");
        assertThat(ACTS.acts()).isEmpty();
    }

    @Test
    void a_worksheet_is_looked_at_kept_shown_and_withdrawn_again() throws Exception {
        String address = preview(merit("330"));
        String preview = page(address);
        assertThat(preview)
                .contains(
                        "isian kaltim.xlsx",
                        "330 poin, IV Sangat Baik",
                        ">271 · III Baik<",
                        "330 · IV Sangat Baik",
                        "+59")
                .doesNotContain("..");
        assertThat(page(address + "?lang=en")).contains("330 points, IV Very good", "Keep this worksheet?");
        assertThat(page(PAGE)).contains("271 poin").doesNotContain("330");

        String shown = location(post(address + "/simpan", typed("paket")));

        assertThat(page(shown))
                .contains("330 poin, IV Sangat Baik", "Lembar kerja tersimpan")
                .contains("oleh Siti Contoh, 22 Nov 2026 10.04 WIB: Berita acara 12/2023")
                .contains("Menggantikan lembar kerja dari paket data, yang angkanya 271.");
        assertThat(page("/indeks")).contains("2021: 263,5; 2022: 330");
        assertThat(page(SHEETS)).contains("Disimpan, berlaku", "isian kaltim.xlsx");
        assertThat(get(address).statusCode()).isEqualTo(404);

        Map<String, String> which = Map.of(
                "indeks", "kasn-2019-410", "subjek", KALTIM, "per", "2022-12-31", "nama", "Budi", "alasan", "Keliru");
        assertThat(page(location(post(SHEETS + "/tarik", which))))
                .contains("271 poin", "Lembar kerja ditarik")
                .doesNotContain("Siti Contoh");
        assertThat(page(SHEETS)).contains("Ditarik", "Keliru", "Disimpan, tidak berlaku lagi");
        assertThat(post(SHEETS + "/tarik", which).statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_kept_without_a_name_a_reason_or_a_look_at_what_holds_now() throws Exception {
        String address = preview(merit("300"));

        assertThat(text(post(address + "/simpan", Map.of("dasar", "paket"))))
                .contains("Tulis nama Anda", "Tulis alasannya");
        assertThat(text(post(address + "/simpan", typed("-")))).contains("berubah sejak halaman ini dibuka");
        assertThat(location(post(address + "/batal", Map.of()))).isEqualTo(SHEETS + "?dibuang");
        assertThat(post(address + "/simpan", typed("paket")).statusCode()).isEqualTo(404);
        assertThat(page(SHEETS + "?dibuang")).contains("tidak ada yang disimpan");
        assertThat(ACTS.acts()).isEmpty();
    }

    @Test
    void findings_name_row_column_and_item_and_the_figure_is_open() throws Exception {
        byte[] file = worksheet(KALTIM, "2022-12-31", Map.of("merit-1-1", "5", "merit-9-9", "3", "merit-2", "poin:38"));

        String preview = page(preview(file));

        assertThat(preview)
                .contains("Temuan (2)", "baris 7, kolom B verifikasi", "5 di luar rentang", "merit-9-9")
                .contains("belum lengkap: ", "Tidak dihitung.", "Yang belum ada (", "belum dapat disimpan")
                .doesNotContain(">Simpan<");
    }

    @Test
    void answers_that_cant_be_read_keep_a_worksheet_from_being_kept() throws Exception {
        String address = preview(worksheet(KALTIM, "2022-12-31", Map.of("merit-1-1", "=2+2", "merit-1-2", "3")));

        assertThat(page(address))
                .contains("Sel ini memuat rumus", "belum dapat disimpan")
                .doesNotContain(">Simpan<");
        assertThat(post(address + "/simpan", typed("paket")).statusCode()).isEqualTo(422);
        assertThat(page(preview(worksheet(KALTIM, "2022-12-31", Map.of("merit-1-1", "=2+2")))))
                .contains("Tidak satu pun jawaban dapat dibaca");
        assertThat(ACTS.acts()).isEmpty();
    }

    private static String refused(byte[] file, String family, String subject) throws Exception {
        HttpResponse<byte[]> answer = upload(file, family, subject);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("role=\"alert\"", "Tidak ada yang disimpan.");
        return text(answer);
    }

    @Test
    void what_is_not_for_this_index_or_no_worksheet_is_refused_in_a_sentence() throws Exception {
        byte[] good = merit("300");

        assertThat(refused(good, "spbe", KALTIM)).contains("untuk indeks \"sistem-merit\"", "\"spbe\"");
        assertThat(refused(good, "sistem-merit", "Kota Batam")).contains("untuk subjek \"" + KALTIM);
        assertThat(refused(worksheet(KALTIM, "2027-12-31", Map.of("merit-1-1", "3")), "", ""))
                .contains("lebih baru");
        assertThat(refused(worksheet(KALTIM, "2018-12-31", Map.of("merit-1-1", "3")), "", ""))
                .contains("2019-01-01");
        String blank = "/indeks/lembar-kerja/unduh?subjek=Kota&indeks=";
        assertThat(get(blank + "ip-asn&per=2023-06-30").statusCode()).isEqualTo(404);
        assertThat(get(blank + "spbe&per=2099-06-30").statusCode()).isEqualTo(400);
        assertThat(refused("bukan buku kerja".getBytes(StandardCharsets.UTF_8), "", ""))
                .contains("rusak atau bukan .xlsx");
        assertThat(refused(new byte[(2 << 20) + 1], "", "")).contains("lebih dari 2 MB");
        assertThat(refused(new byte[3 << 20], "", "")).contains("lebih dari 2 MB");
        assertThat(refused(new byte[0], "", "")).contains("Belum ada berkas");
        assertThat(refused(bomb(), "", "")).contains("terlalu besar setelah dibuka");
    }

    /** The good worksheet with a part that unpacks to 64 MB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[64 << 20]);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_kept_worksheet_of_after_the_map_waits_for_a_later_one() throws Exception {
        for (String day : List.of("2026-06-30", "2026-07-01")) {
            ACTS.add(new IndexWorksheet(
                    "panrb-19-2025",
                    "1",
                    KALTIM,
                    LocalDate.parse(day),
                    new IndexWorksheet.File("a.xlsx", "0".repeat(64)),
                    List.of(new IndexWorksheet.Answer(7, "MANDIRI", "tidak-ada", "1", "", "", "")),
                    "Siti",
                    "Uji",
                    Instant.EPOCH));
        }

        assertThat(page(PAGE + "&per=2026-06-30")).contains("a.xlsx:7 [butir]", "oleh Siti");
        assertThat(get(PAGE + "&per=2026-07-01").statusCode()).isEqualTo(404);
    }

    @Test
    void another_site_cant_send_one() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(
                    at(SHEETS + "/tarik")
                            .header("Sec-Fetch-Site", "cross-site")
                            .POST(BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void an_empty_one_can_be_had_for_any_index_and_day_in_both_languages() throws Exception {
        String address = SHEETS + "/unduh?indeks=spbe&subjek=Kota+Contoh&per=2024-06-30";

        assertThat(strings(get(address).body())).contains("spbe-2020", "Kota Contoh", "Isi hanya sel");
        assertThat(strings(get(address + "&lang=en").body())).contains("Fill in the pale yellow cells");
        assertThat(page(SHEETS + "?indeks=spbe")).contains("<option value=\"spbe\" selected");
    }

    private String strings(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("lembar.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_there_is_no_worksheet_for_is_told() throws Exception {
        assertThat(text(get(SHEETS + "/unduh?indeks=spb&per=2024-06-30"))).contains("\"spb\" tidak dikenal", "spbe");
        assertThat(text(get(SHEETS + "/unduh?indeks=spbe&per=kemarin"))).contains("\"kemarin\" bukan tanggal");
        assertThat(text(get(SHEETS + "/unduh?indeks=sistem-merit&per=2001-01-01")))
                .contains("tidak mempunyai instrumen yang berlaku pada 1 Jan 2001");
        assertThat(get(SHEETS + "/unduh?indeks=spbe&per=kemarin").statusCode()).isEqualTo(400);
        assertThat(get(SHEETS + "/pratinjau/0000").statusCode()).isEqualTo(404);
    }
}
