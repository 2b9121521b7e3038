package id.petala.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.DemoAgency;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept runs on the real server and database: computed again, found out where they were tampered with, sealed. */
class KeptRunsTest {

    private static final RuleBook BOOK = ShippedRules.book();

    @TempDir
    private static Path home;

    @TempDir
    private static Path data;

    private static @Nullable PetalaServer server;
    private static @Nullable UUID honest;
    private static @Nullable UUID forged;

    @BeforeAll
    static void start() throws IOException {
        DemoAgency.copyTo(data, DemoAgency.AS_OF);
        TalentRun run = LoadedRun.of(
                        data, DemoAgency.AS_OF, BOOK, Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a")))
                .run();
        try (PetalaServer first = PetalaServer.start(home, 0, null, _ -> {})) {
            honest = first.archive().keepFirst("Pemerintah Kota Uji", data, run);
            forged = first.archive().keepFirst("Pemerintah Kota Palsu", data, forged(run));
        }
        server = PetalaServer.start(home, 0, null, _ -> {});
    }

    /** The outcome of one person is not what her data gives. */
    private static TalentRun forged(TalentRun run) {
        List<Person> people = new ArrayList<>(run.people());
        Person first = people.getFirst();
        people.set(0, new Person(first.nip(), "Nama Lain", first.post(), first.unit()));
        return new TalentRun(run.map(), people, run.findings(), run.snapshot());
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(server).close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> open(String address, String cookie) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(Objects.requireNonNull(server).address().resolve(address))
                        .header("Cookie", cookie));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static URI address(UUID run, String page) {
        return Objects.requireNonNull(server).address().resolve("/riwayat/" + run + page);
    }

    private static String get(UUID run, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(run, page)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> post(UUID run, String page, String form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(run, page))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String replayed(UUID run) throws IOException, InterruptedException {
        assertThat(post(run, "/hitung-ulang", "").statusCode()).isEqualTo(303);
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            String body = get(run, "/hitung-ulang");
            if (!body.contains("Menghitung ulang peta")) {
                return body;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the replay does not end");
    }

    @Test
    void eachBrowserLooksAtTheMapItChose() throws Exception {
        assertThat(open("/peta-talenta", "").body())
                .contains("Pemerintah Kota Palsu")
                .doesNotContain("Bukan peta terbaru");
        HttpResponse<String> chosen = open("/peta-talenta?kotak=5&peta=" + honest, "");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/peta-talenta?kotak=5");
        assertThat(cookie(chosen)).startsWith("petala-peta=" + honest + ";").contains("HttpOnly", "SameSite=Lax");
        assertThat(open("/peta-talenta?kotak=5", "petala-peta=" + honest).body())
                .contains("Pemerintah Kota Uji")
                .contains("Bukan peta terbaru")
                .contains("?kotak=5&amp;peta=terbaru");
        assertThat(open("/mutu-data", "petala-peta=" + honest).body()).contains("Pemerintah Kota Uji");
    }

    @Test
    void whoChoosesTheNewestFollowsIt() throws Exception {
        for (String newest : List.of("terbaru", String.valueOf(forged))) {
            HttpResponse<String> chosen = open("/?peta=" + newest, "petala-peta=" + honest);
            assertThat(chosen.statusCode()).isEqualTo(302);
            assertThat(cookie(chosen)).startsWith("petala-peta=;").contains("Max-Age=0");
        }
    }

    @Test
    void aCookieOfTheNewestFollowsIt() throws Exception {
        HttpResponse<String> answer = open("/", "petala-peta=" + forged);
        assertThat(answer.body()).doesNotContain("Bukan peta terbaru");
        assertThat(cookie(answer)).contains("Max-Age=0");
    }

    @Test
    void noAddressLeadsToAnotherServer() throws Exception {
        URI twice = URI.create(Objects.requireNonNull(server).address() + "/example.org/?peta=terbaru");
        HttpResponse<String> chosen = send(HttpRequest.newBuilder(twice));
        assertThat(chosen.headers().firstValue("Location").orElse("")).doesNotContain("//example.org");
    }

    @Test
    void aMapThatIsNotKeptIsRefusedInTheAddressAndForgottenInACookie() throws Exception {
        for (String unknown : List.of("00000000-0000-0000-0000-000000000000", "kemarin")) {
            HttpResponse<String> refused = open("/?peta=" + unknown, "");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
            HttpResponse<String> stale = open("/", "petala-peta=" + unknown);
            assertThat(stale.body()).contains("Pemerintah Kota Palsu");
            assertThat(cookie(stale)).contains("Max-Age=0");
        }
    }

    @Test
    void anHonestRunIsExactlyTheSame() throws Exception {
        assertThat(replayed(Objects.requireNonNull(honest))).contains("Sama persis: ");
    }

    @Test
    void aChangedOutcomeIsFound() throws Exception {
        assertThat(replayed(Objects.requireNonNull(forged)))
                .contains("Tidak sama: 1 perbedaan")
                .contains("talent-map.csv")
                .contains("nama")
                .contains("Nama Lain");
    }

    @Test
    void aSealIsShownFirstThenWrittenOnce() throws Exception {
        UUID run = Objects.requireNonNull(forged);
        String reason = URLEncoder.encode("Ditetapkan dalam rapat 3 Juli", StandardCharsets.UTF_8);
        String form = "pejabat=Budi+Contoh&alasan=" + reason;
        assertThat(post(run, "/segel", "pejabat=&alasan=").statusCode()).isEqualTo(400);
        HttpResponse<String> shown = post(run, "/segel", form);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Inilah yang akan ditulis").contains("Budi Contoh");
        assertThat(get(run, "")).doesNotContain("tersegel");
        assertThat(post(run, "/segel", form + "&pasti=ya").statusCode()).isEqualTo(303);
        assertThat(get(run, "")).contains("tersegel").contains("Budi Contoh").contains("Ditetapkan dalam rapat 3 Juli");
        HttpResponse<String> again = post(run, "/segel", "pejabat=Lain&alasan=Lain&pasti=ya");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Peta ini sudah tersegel");
        assertThat(get(run, "")).contains("Budi Contoh").doesNotContain(">Lain<");
    }
}
