package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.placement.PlanVerification;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Penempatan by its addresses: refusals keep what was typed, and the plan taken away verifies. */
class PlacingPageTest {

    private static final String SCENARIO = """
            judul: Kursi administrator
            diisi: {jenjang: ADMINISTRATOR}
            batasan:
              - jenis: batas-pindah
                nama: Paling banyak tiga
                alasan: Pelayanan
                paling_banyak: 3
            """;

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(new Demo(), RuleShelf.of(DemoRuns.BOOK), 0);
    }

    /** The runs of the demo city. */
    private static final class Demo extends ForwardingRuns {}

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).build());
    }

    private static HttpResponse<byte[]> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<byte[]> scenario(String text) throws Exception {
        return post("/penempatan", "skenario=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String address(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The page, once what it asks for is computed, however long that takes. */
    private static String page(String path) throws Exception {
        String shown = "sedang disusun";
        for (int looks = 0; looks < 480 && shown.contains("sedang disusun"); looks++) {
            Thread.sleep(looks == 0 ? 0 : 250);
            shown = text(get(path));
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource({"batas,paling_banyak: 10", "jenjang,PENGAWAS", "unit,unit:"})
    void the_form_begins_with_an_example(String code, String part) throws Exception {
        assertThat(text(get("/penempatan?contoh=" + code))).contains(part, "Susun rencana");
    }

    @Test
    void a_scenario_that_cant_be_read_is_refused_by_line_with_its_text_kept() throws Exception {
        HttpResponse<byte[]> answer = scenario("judul: Coba\ndiisi: {jenjang: RAJA}\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Baris 2", "RAJA", "ADMINISTRATOR", "judul: Coba");
    }

    @Test
    void nothing_sent_is_refused() throws Exception {
        assertThat(text(scenario("  "))).contains("planning.no-text");
    }

    @Test
    void a_post_that_isnt_there_is_told_with_its_line() throws Exception {
        String page = page(address(scenario("judul: Coba\ndiisi: [TIDAK-ADA]\n")));

        assertThat(page).contains("Baris 2", "TIDAK-ADA", "judul: Coba");
    }

    @Test
    void what_is_not_held_is_told() throws Exception {
        assertThat(get("/penempatan/hasil/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(post("/penempatan/hasil/0123456789abcdef", "").statusCode()).isEqualTo(404);
    }

    @Test
    void the_plan_is_proven_and_what_is_taken_away_verifies(@TempDir Path folder) throws Exception {
        String address = address(scenario(SCENARIO));
        String page = page(address);

        assertThat(page)
                .contains("orang berpindah", "terbukti tidak ada rencana yang lebih baik", "Paling banyak tiga")
                .contains("class=\"train\"", "Lembar hukum", "orang perempuan");
        List<String> files = unpacked(get(address + "/rencana.zip").body(), folder);
        assertThat(files)
                .contains("plan.csv", "certificate.json", "trains.json", "legal.csv", "gerakan.csv", "rules.yaml");
        PlanVerification.Result result = PlanVerification.of(folder);
        assertThat(result.findings()).isEmpty();
        assertThat(result.check().optimal()).isTrue();
    }

    /** The table of moves: the number of who moves, then its cells. */
    private static List<List<String>> moves(String page) {
        String table = page.substring(page.indexOf("id=\"gerakan\""), page.indexOf("id=\"mengapa\""));
        List<List<String>> moves = new ArrayList<>();
        for (String row : table.split("<th scope=\"row\">", -1)) {
            List<String> cells = new ArrayList<>(List.of(row.replaceFirst("(?s).*?href=\"/pegawai/([0-9]+).*", "$1")));
            row.replace("&amp;", "&")
                    .replaceAll("<[^>]*>", "\n")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(cells::add);
            moves.add(cells);
        }
        return moves.subList(1, moves.size());
    }

    private static String question(String address, String who, String post) {
        return address + "?siapa=" + URLEncoder.encode(who, StandardCharsets.UTF_8) + "&jabatan="
                + URLEncoder.encode(post, StandardCharsets.UTF_8);
    }

    @Test
    void why_somebody_is_not_in_a_post_is_answered_by_price_or_by_rules() throws Exception {
        String address = address(scenario("judul: Pengawas\ndiisi: {jenjang: PENGAWAS}\n"));
        List<List<String>> moves = moves(page(address));
        List<String> first = moves.get(0);

        assertThat(page(question(address, first.get(0), first.get(3)))).contains("memang ditempatkan di");
        assertThat(page(question(address, first.get(0), "SETDA")))
                .contains("tidak dapat diusulkan", "tidak termasuk yang diisi skenario", "Aturan yang tidak terpenuhi");
        assertThat(page(question(address, "Bukan Siapa-siapa", "SETDA"))).contains("Tidak ada pegawai");
        assertThat(page(question(address, first.get(0), "Bukan Jabatan"))).contains("Tidak ada jabatan");
        assertThat(moves.stream()
                        .limit(12)
                        .map(move -> answer(question(address, first.get(0), move.get(3))))
                        .filter(answer -> answer.contains("Nilai rencana turun") || answer.contains("sama baiknya")))
                .isNotEmpty()
                .allMatch(answer -> answer.contains("Siapa lalu di mana"));
    }

    private static String answer(String path) {
        try {
            String page = page(path);
            String answer = page.substring(page.indexOf("id=\"jawaban\""));
            return answer.substring(0, answer.indexOf("</section>"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void how_firmly_placements_hold_follows_the_tolerance() throws Exception {
        String address = address(scenario("judul: Pengawas\ndiisi: {jenjang: PENGAWAS}\n"));

        assertThat(page(address)).contains("Seberapa teguh tiap penempatan", "(1%) di bawah yang terbaik");
        assertThat(page(address + "?toleransi=0")).contains("paling banyak 0 (0%)");
        assertThat(page(address + "?toleransi=-7")).contains("(1%) di bawah yang terbaik");
    }

    @Test
    void after_a_withdrawal_the_new_plan_tells_what_changes_and_verifies(@TempDir Path folder) throws Exception {
        String address = address(scenario("judul: Pengawas\ndiisi: {jenjang: PENGAWAS}\n"));
        String who = moves(page(address)).getFirst().getFirst();

        assertThat(post(address + "/mundur", "siapa=Bukan+Siapa-siapa").statusCode())
                .isEqualTo(422);
        String after = address(post(address + "/mundur", "siapa=" + URLEncoder.encode(who, StandardCharsets.UTF_8)));
        String page = page(after);

        assertThat(after).isNotEqualTo(address);
        assertThat(page).contains("Perubahan dari rencana lama", "Mundur", "Pertahankan rencana lama");
        assertThat(unpacked(get(after + "/rencana.zip").body(), folder)).contains("berubah.csv", "stabil.csv");
        assertThat(PlanVerification.of(folder).findings()).isEmpty();
    }

    private static List<String> unpacked(byte[] bytes, Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        return names;
    }
}
