package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.Person;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server answers to whoever means it no good: a sentence, never a fault. */
class HostileRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SEAL =
            "/riwayat/" + DemoRuns.get().earlier().kept().id() + "/segel";

    private static SlowSeals runs;
    private static WebServer server;

    @BeforeAll
    static void start() {
        runs = new SlowSeals();
        server = WebServer.start(runs, RuleShelf.of(DemoRuns.BOOK), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSealIsWrittenAsItCanBeRead() throws Exception {
        HttpResponse<String> shown = post(SEAL, FORM, "pejabat=Se%00kda%E2%80%AE&alasan=Rapat%20pleno");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(">Sekda<").doesNotContain("\u202e");
        assertThat(post(SEAL, FORM, "pejabat=%07%E2%80%8B&alasan=Rapat").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverIsOutrunInSealingIsTold() throws Exception {
        HttpResponse<String> outrun = post(SEAL, FORM, "pejabat=Sekda&alasan=Rapat&pasti=ya");
        assertThat(runs.asked).containsExactly("Sekda: Rapat");
        assertThat(outrun.statusCode()).isEqualTo(409);
        assertThat(outrun.body()).contains("Peta ini sudah tersegel");
    }

    @Test
    void aFormWhosePartsCannotBeToldApartIsTheSendersFault() throws Exception {
        for (String address : List.of(SEAL, "/instrumen/unggah", "/impor")) {
            for (String type : List.of("multipart/form-data; boundary=x", "multipart/form-data")) {
                HttpResponse<String> answer = post(address, type, "--x\r\nsampah");
                assertThat(answer.statusCode()).as(address + " " + type).isBetween(400, 499);
                assertThat(answer.body()).doesNotContain("Nomor kesalahan");
            }
        }
    }

    @Test
    void tooManyPeopleAreNotLookedUpOneByOne() throws Exception {
        String hundred = DemoRuns.get().shown().run().people().stream()
                .limit(100)
                .map(Person::nip)
                .map(nip -> "nip=" + nip)
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = get("/banding?" + hundred);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("100").hasSizeLessThan(100_000);
    }

    @Test
    void whatAnAddressCannotAskIsToldWithWhatItCan() throws Exception {
        assertThat(get("/pegawai?urut=acak").body()).contains("urut=acak", "cocok, nama, nilai");
        assertThat(get("/kompetensi/orang?langsung=mungkin").body()).contains("langsung=mungkin");
        for (String address : List.of("/pegawai?urut=acak", "/kompetensi?unit=x&langsung=mungkin")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(400);
        }
    }

    @Test
    void nobodyElseNamesOurFiles() throws Exception {
        HttpResponse<String> other = get("/instrumen/dua-peringkat/dampak/unduh/gaji.csv");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).contains("dampak-dua-peringkat-");
        assertThat(other.headers().firstValue("Content-Disposition")).isEmpty();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Origin", "http://127.0.0.1:" + server.port())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The demo's runs; somebody else is always faster in sealing one. */
    private static final class SlowSeals extends ForwardingRuns {

        private final List<String> asked = new ArrayList<>();

        @Override
        public boolean seal(UUID run, String official, String reason) {
            asked.add(official + ": " + reason);
            return false;
        }
    }
}
