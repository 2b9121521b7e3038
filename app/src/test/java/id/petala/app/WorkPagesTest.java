package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.intake.Intake;
import id.petala.app.rulebook.OwnRules;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made in the background is begun, told, cancelled and begun again by addresses and forms alone. */
class WorkPagesTest {

    private static final SlowRuns RUNS = new SlowRuns();
    private static final String OWN_FACT = """
            facts:
              - id: umpan-balik-kota
                label: {id: Umpan balik kota, en: Feedback of the city}
                type: NUMBER
                unit: {id: poin, en: points}
                min: 0
                max: 100
                covered: true
                table: fakta
                supplier: {id: BKPSDM, en: Personnel agency}
            """;

    private static WebServer server;

    /** Runs that are opened and read only while somebody lets them. */
    private static final class SlowRuns extends ForwardingRuns {

        private final Semaphore gate = new Semaphore(0);

        private void pass() throws IOException {
            try {
                gate.acquire();
                gate.release();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public @Nullable OpenRun open(UUID run) throws IOException {
            pass();
            return super.open(run);
        }

        @Override
        public @Nullable Intake read(UUID run, RuleBook rules) throws IOException {
            pass();
            return super.read(run, rules);
        }
    }

    /** An instrument with a fact that the runs were read without. */
    private static final class OwnInstrument implements OwnRules {

        @Override
        public List<InstrumentVersion> all() {
            var shipped = Objects.requireNonNull(DemoRuns.BOOK.instrument("kepka-bkn-411-2025-a"));
            String text = shipped.texts()
                            .getFirst()
                            .text()
                            .replace("version: \"1\"", "version: \"kota\"")
                            .replace("fact: umpan-balik-360", "fact: umpan-balik-kota")
                    + OWN_FACT;
            return List.of(new InstrumentVersion(
                    shipped.id(), "kota", shipped.firstDay(), text, "Budi Contoh", "uji", Instant.EPOCH));
        }

        @Override
        public boolean keep(InstrumentVersion version) {
            return false;
        }
    }

    @BeforeAll
    static void start() {
        server = WebServer.start(RUNS, new RuleShelf(DemoRuns.BOOK, new OwnInstrument()), 0);
    }

    @AfterAll
    static void stop() {
        RUNS.gate.release();
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/riwayat/{ke}/buku, '', Menyusun buku laporan, Susun sekarang, siap",
        "/pergerakan, ?dari={dari}&ke={ke}, Membandingkan dua peta, Penghitungan ini dibatalkan, arus",
        "/instrumen/kepka-bkn-411-2025-a%40kota/dampak, '', Menghitung dampak, Penghitungan ini dibatalkan, memakai fakta sendiri"
    })
    void is_cancelled_and_begun_again(String path, String query, String busy, String cancelled, String done)
            throws Exception {
        String page = named(path) + named(query);
        String cancel = named(path) + "/batal" + named(query);
        assertThat(post(page)).isEqualTo(page);
        assertThat(get(page))
                .contains(busy, "action=\"" + cancel.replace("&", "&amp;") + "\"", "http-equiv=\"refresh\"");

        assertThat(post(cancel)).isEqualTo(page);
        assertThat(get(page)).contains(cancelled).doesNotContain("http-equiv=\"refresh\"");

        RUNS.gate.release();
        try {
            assertThat(post(page)).isEqualTo(page);
            assertThat(eventually(page)).contains(done);
        } finally {
            RUNS.gate.acquire();
        }
    }

    private static String named(String text) {
        return text.replace("{dari}", DemoRuns.get().earlier().kept().id().toString())
                .replace("{ke}", DemoRuns.get().shown().kept().id().toString());
    }

    private static String eventually(String page) throws Exception {
        String body = get(page);
        while (body.contains("http-equiv=\"refresh\"")) {
            Thread.sleep(100);
            body = get(page);
        }
        return body;
    }

    private static String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path))).body();
    }

    /** Where a form leads. */
    private static String post(String path) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Origin", "http://127.0.0.1:" + server.port())
                        .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
