package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.rulebook.OwnRules;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.Jenjang;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An agency's own instrument about people in posts: sent and kept, then chosen for a post and named by a scenario. */
class OwnWorthPageTest {

    private static final String SHIPPED = ShippedRules.pairTexts().getLast().text();
    private static final Kept KEPT = new Kept();

    private static WebServer server;

    /** What is kept, the one kept last first. */
    private static final class Kept implements OwnRules {

        private final List<InstrumentVersion> versions = new ArrayList<>();

        @Override
        public synchronized List<InstrumentVersion> all() {
            return List.copyOf(versions.reversed());
        }

        @Override
        public synchronized boolean keep(InstrumentVersion version) {
            return versions.add(version);
        }
    }

    /** The runs of the demo city. */
    private static final class Demo extends ForwardingRuns {}

    @BeforeAll
    static void start() {
        server = WebServer.start(new Demo(), new RuleShelf(DemoRuns.BOOK, KEPT), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).build())
                .body();
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String own(String id, String version) {
        return SHIPPED.replace("instrument: nilai-calon", "instrument: " + id)
                .replaceFirst("version: \"[^\"]*\"", "version: \"" + version + "\"")
                .replace("Nilai calon (contoh)", "Nilai " + id);
    }

    private static HttpResponse<String> sent(String text) throws Exception {
        String body = "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"kota.yaml\"\r\n\r\n"
                + text + "\r\n--batas--\r\n";
        return post("/instrumen/unggah", "multipart/form-data; boundary=batas", body);
    }

    private static void keep(String id, String version) {
        keep(id, version, LocalDate.of(2025, 1, 1));
    }

    private static void keep(String id, String version, LocalDate firstDay) {
        String text = own(id, version).replace("2025-01-01", firstDay.toString());
        KEPT.keep(new InstrumentVersion(id, version, firstDay, text, "Budi Contoh", "Rapat tim", Instant.EPOCH));
    }

    private static String aPost() {
        return DemoRuns.get().shown().intake().dossiers().posts().stream()
                .filter(one -> one.jenjang() == Jenjang.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .kode();
    }

    private static String scenario(String worth) {
        return """
                judul: Dengan nilai sendiri
                diisi: ["%s"]
                nilai: instrumen:%s
                """.formatted(aPost(), worth);
    }

    private static String plan(String scenario) throws Exception {
        String address =
                location(post("/penempatan", "application/x-www-form-urlencoded", "skenario=" + encoded(scenario)));
        String shown = "sedang disusun";
        for (int looks = 0; looks < 480 && shown.contains("sedang disusun"); looks++) {
            Thread.sleep(looks == 0 ? 0 : 250);
            shown = get(address);
        }
        return shown;
    }

    @Test
    void one_that_is_sent_is_read_kept_and_offered() throws Exception {
        String address = location(sent(own("nilai-kirim", "2")));
        assertThat(get(address)).contains("nilai: instrumen:nilai-kirim", "Nilai nilai-kirim");

        location(post(address + "/simpan", "application/x-www-form-urlencoded", "nama=Budi+Contoh&alasan=Rapat"));

        assertThat(get("/jabatan/" + aPost())).contains("value=\"instrumen:nilai-kirim\"", "Nilai nilai-kirim");
        assertThat(get("/instrumen")).contains("nilai-kirim%402", "/instrumen/nilai-calon");
        assertThat(sent(own("nilai-kirim", "2")).body()).contains("own-rule.same");
    }

    @Test
    void one_that_is_not_as_it_must_be_is_refused_with_its_lines() throws Exception {
        HttpResponse<String> answer = sent(own("nilai-rusak", "1").replace("SANGAT_BAIK: 100", "SANGAT_BAIK: 200"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("kota.yaml", "rule.");
    }

    @Test
    void people_are_ranked_by_it_with_receipts_like_those_of_the_shipped_one() throws Exception {
        keep("nilai-pos", "1");
        String page = get("/jabatan/" + aPost() + "?nilai=instrumen:nilai-pos");

        assertThat(page)
                .contains("value=\"instrumen:nilai-pos\" selected", "nilai-pos 1")
                .doesNotContain("nilai-pos 2");
        Matcher nip = Pattern.compile("mengapa\\?nip=(\\d{18})").matcher(page);
        assertThat(nip.find()).isTrue();
        assertThat(get("/jabatan/" + aPost() + "/mengapa?nip=" + nip.group(1) + "&nilai=instrumen:nilai-pos"))
                .contains("nilai-pos", "sementara");

        keep("nilai-pos", "2");
        assertThat(get("/jabatan/" + aPost() + "?nilai=instrumen:nilai-pos")).contains("nilai-pos 2");
    }

    @Test
    void a_scenario_names_it_and_the_version_kept_last_counts() throws Exception {
        String scenario = scenario("nilai-skenario");
        HttpResponse<String> unknown =
                post("/penempatan", "application/x-www-form-urlencoded", "skenario=" + encoded(scenario));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("planning.worth", "instrumen:nilai-calon");

        keep("nilai-skenario", "1");
        assertThat(get("/penempatan")).contains("instrumen:nilai-skenario");
        assertThat(plan(scenario)).contains("nilai-skenario 1");

        keep("nilai-skenario", "2");
        assertThat(plan(scenario)).contains("nilai-skenario 2").doesNotContain("nilai-skenario 1");
    }

    @Test
    void a_version_that_holds_later_leaves_the_place_to_the_one_that_holds_now() throws Exception {
        keep("nilai-calon", "9", LocalDate.of(2027, 1, 1));
        keep("nilai-lama", "1");
        keep("nilai-lama", "2", LocalDate.of(2027, 1, 1));

        assertThat(get("/jabatan/" + aPost() + "?nilai=instrumen:nilai-lama"))
                .contains("nilai-lama 1", "value=\"instrumen:nilai-calon\"")
                .doesNotContain("nilai-lama 2");
        assertThat(get("/jabatan/" + aPost() + "?nilai=instrumen:nilai-calon")).doesNotContain("nilai-calon 9");
    }

    @Test
    void a_scenario_that_names_one_before_its_first_day_is_refused_with_that_day() throws Exception {
        keep("nilai-nanti", "1", LocalDate.of(2027, 2, 3));
        HttpResponse<String> answer = post(
                "/penempatan",
                "application/x-www-form-urlencoded",
                "skenario=" + encoded(scenario("nilai-nanti") + "pelantikan: 2027-02-02\n"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Baris 3", "planning.worth-early", "2027-02-03", "2027-02-02");
        assertThat(get("/jabatan/" + aPost())).doesNotContain("instrumen:nilai-nanti");
    }

    @Test
    void a_plan_stays_with_the_version_it_was_begun_with_until_it_is_begun_again() throws Exception {
        keep("nilai-tetap", "1");
        assertThat(plan(scenario("nilai-tetap"))).contains("nilai-tetap 1");
        String address = location(post(
                "/penempatan", "application/x-www-form-urlencoded", "skenario=" + encoded(scenario("nilai-tetap"))));

        keep("nilai-tetap", "2");
        keep("nilai-lain", "1");
        assertThat(get(address)).contains("nilai-tetap 1").doesNotContain("sedang disusun", "nilai-tetap 2");
        assertThat(plan(scenario("nilai-tetap"))).contains("nilai-tetap 2");
    }
}
