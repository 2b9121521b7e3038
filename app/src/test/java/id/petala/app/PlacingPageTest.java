package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.database.PlacementScenario;
import id.petala.app.index.KeptSheets;
import id.petala.app.placement.PlanVerification;
import id.petala.app.placing.KeptScenarios;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    private static final Acts ACTS = new Acts();

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(new Demo(), RuleShelf.of(DemoRuns.BOOK), new KeptWork(KeptSheets.none(), ACTS), 0);
    }

    /** What a database would keep. */
    private static final class Acts implements KeptScenarios {

        private final List<PlacementScenario> acts = new ArrayList<>();

        @Override
        public List<PlacementScenario> acts() {
            return List.copyOf(acts);
        }

        @Override
        public void add(PlacementScenario act) {
            acts.addFirst(new PlacementScenario(
                    act.run(),
                    act.name(),
                    act.text(),
                    act.actedBy(),
                    act.reason(),
                    Instant.parse("2026-11-22T03:04:05Z").plusSeconds(acts.size())));
        }
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
    @CsvSource({"batas,paling_banyak: 10", "jenjang,PENGAWAS", "unit,unit:", "tukar,tanpa-rugi"})
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

    private static String keep(String name, String by, String reason) {
        return "judul=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&nama=" + by + "&alasan=" + reason;
    }

    @Test
    void a_scenario_is_kept_listed_replaced_and_taken_back() throws Exception {
        String address = address(scenario("judul: Satu\ndiisi: {jenjang: ADMINISTRATOR}\n"));

        HttpResponse<byte[]> unnamed = post(address + "/simpan", keep("Rapat <1>", "", "ND+7"));
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(text(unnamed)).contains("Tulis nama Anda", "Rapat ", "ND 7");
        assertThat(address(post(address + "/simpan", keep("Rapat <1>", "Sari", "ND+7"))))
                .isEqualTo(address + "#simpan");

        assertThat(page(address)).contains("Rapat &lt;1&gt;", "Disimpan oleh Sari, 22 Nov 2026");
        assertThat(text(get("/penempatan"))).contains("Rapat &lt;1&gt;", "ND 7", "orang berpindah");
        assertThat(ACTS.holding()).anySatisfy(one -> assertThat(one.text()).contains("judul: Satu"));

        HttpResponse<byte[]> unreasoned = post(address + "/tarik", keep("Rapat <1>", "Budi", ""));
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(text(get(address + "/tarik?" + keep("Rapat <1>", "", "")))).contains("Tarik skenario");
        assertThat(get(address + "/tarik?judul=Lain").statusCode()).isEqualTo(404);
        assertThat(address(post(address + "/tarik", keep("Rapat <1>", "Budi", "Keliru"))))
                .isEqualTo("/penempatan#simpanan");
        assertThat(ACTS.holding()).noneMatch(one -> one.name().equals("Rapat <1>"));
        assertThat(ACTS.acts()).anySatisfy(one -> assertThat(one.text()).isNull());
    }

    @Test
    void a_kept_scenario_that_was_never_solved_here_is_solved_when_it_is_opened() throws Exception {
        String text = "judul: Dari peta lama\ndiisi: {jenjang: ADMINISTRATOR}\nongkos_pindah: 7\n";
        UUID earlier = new UUID(7, 7);
        ACTS.add(new PlacementScenario(earlier, "Peta lama", text, "Sari", "Arsip", Instant.EPOCH));
        String list = text(get("/penempatan"));
        assertThat(list).contains("Peta lama", "Belum disusun", "Disimpan untuk peta lain");

        String before = list.substring(0, list.indexOf(">Peta lama</a>"));
        String address = before.substring(before.lastIndexOf("href=\"") + 6, before.lastIndexOf('"'));

        assertThat(page(address)).contains("terbukti", "Disimpan untuk peta lain", "ongkos_pindah: 7");
        String solved = text(get("/penempatan"));
        solved = solved.substring(solved.indexOf(">Peta lama</a>"));
        assertThat(solved.substring(0, solved.indexOf("</tr>"))).contains("orang berpindah");
    }

    private static String key(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void scenarios_stand_side_by_side_and_can_be_taken_away() throws Exception {
        String free = address(scenario("judul: Bebas\ndiisi: {jenjang: ADMINISTRATOR}\n"));
        String few = address(scenario(SCENARIO.replace("judul: Kursi", "judul: Tiga kursi")));
        String query = "?rencana=" + key(free) + "&rencana=" + key(few);

        String page = page("/penempatan/bandingkan" + query);

        assertThat(page)
                .contains("Bebas", "Tiga kursi administrator", "Paling banyak tiga", "terbukti terbaik")
                .contains("<code>paling_banyak: 3</code>", "class=\"bar\"")
                .doesNotContain("<code>diisi: {jenjang: ADMINISTRATOR}</code>");
        String figures = text(get("/penempatan/bandingkan/unduh/angka.csv" + query));
        assertThat(figures).contains("Orang berpindah," + moves(page(free)).size() + ",3");
        List<String> people = text(get("/penempatan/bandingkan/unduh/orang.csv" + query))
                .lines()
                .toList();
        assertThat(people.getFirst()).startsWith("NIP,Siapa,Sekarang,Bebas,Tiga kursi administrator");
        assertThat(people.size() - 1)
                .isGreaterThanOrEqualTo(moves(page(free)).size() - 3)
                .isLessThanOrEqualTo(moves(page(free)).size() + 3);
        assertThat(get("/penempatan/bandingkan/unduh/orang.xlsx" + query).body())
                .startsWith('P', 'K');
        assertThat(get("/penempatan/bandingkan?rencana=" + key(free)).statusCode())
                .isEqualTo(400);
        assertThat(get("/penempatan/bandingkan?rencana=x&rencana=y").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_scenario_without_a_plan_stands_beside_one_that_has_one() throws Exception {
        String free = address(scenario("judul: Bebas\ndiisi: {jenjang: ADMINISTRATOR}\n"));
        String none = address(scenario("judul: Coba\ndiisi: [TIDAK-ADA]\n"));

        assertThat(page("/penempatan/bandingkan?rencana=" + key(free) + "&rencana=" + key(none)))
                .contains("Tidak ada rencana yang memenuhi skenario ini", "terbukti terbaik");
    }

    @Test
    void swapping_without_loss_makes_circles_alone() throws Exception {
        String example = text(get("/penempatan?contoh=tukar"));
        String text = example.substring(example.indexOf("judul: Dua administrator"), example.indexOf("</textarea>"))
                .replace("&#34;", "\"")
                .replace("&quot;", "\"");

        String page = page(address(scenario(text)));

        assertThat(page)
                .contains("2 orang berpindah, 0 kursi lowong terisi, 0 kursi kosong sesudahnya", "Tidak ada yang rugi");
        String trains = page.substring(page.indexOf("id=\"gerbong\""), page.indexOf("id=\"gerakan\""));
        assertThat(trains).contains("lingkaran").doesNotContain("kursi ditinggalkan");
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
