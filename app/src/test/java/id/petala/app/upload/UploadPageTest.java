package id.petala.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.KeptWork;
import id.petala.app.WebServer;
import id.petala.app.file.Rooms;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.KeptRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.instrument.ShippedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server does with what is sent to it, well meant or not. */
class UploadPageTest {

    private static final Limits SMALL = new Limits(4096, 8192, 5);
    private static final String BOUNDARY = "batas-antara-bagian";
    private static final String PEOPLE = """
            nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan,kesesuaian_bidang_ilmu
            198502172010012003,Siti Contoh,PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1,SESUAI
            """;

    @TempDir
    private static Path home;

    private static Rooms rooms;
    private static Imports imports;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        rooms = Rooms.in(home.resolve("sementara"));
        imports =
                new Imports(rooms, new EmptyShelf(), RuleShelf.of(ShippedRules.book()), SMALL, InstantSource.system());
        server = WebServer.start(DemoRuns.get(), RuleShelf.of(DemoRuns.BOOK), KeptWork.none(), () -> null, imports, 0);
    }

    @AfterAll
    static void stop() {
        imports.close();
        server.close();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        imports.cancel();
        for (int i = 0; i < 200 && !left().isEmpty(); i++) {
            Thread.sleep(25);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void files_are_read_and_looked_at_without_script() throws Exception {
        HttpResponse<String> sent = send(Map.of("data/pegawai.csv", PEOPLE));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/impor");
        String page = awaitPreview();
        assertThat(page).contains("1 dari 1 baris diterima; 0 ditolak", "Terima dan simpan", "Pemerintah Kota Uji");
        HttpResponse<String> findings = get("/impor/unduh/temuan.csv");
        assertThat(findings.body()).startsWith("file,row,column,value,rule,reason,expected,severity");
        assertThat(get("/impor/unduh/secrets.properties").statusCode()).isEqualTo(404);
        assertThat(post("/impor/batal").headers().firstValue("Location")).contains("/impor?batal");
        assertThat(get("/impor?batal").body()).contains("Impor dibatalkan; tidak ada yang disimpan");
        assertThat(get("/impor/unduh/temuan.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void a_mapping_file_may_be_chosen_and_reads_the_table_it_is_for() throws Exception {
        assertThat(get("/impor").body()).contains("accept=\".csv,.tsv,.xlsx,.json,.yaml\"");

        send(Map.of("data/hr.csv", "No,Orang\n7,Ani\n", "data/hr.yaml", """
                mapping: hr
                label: Contoh
                recognise: ["No", Orang]
                ids: OTHER
                tables:
                  pegawai:
                    nip: {from: "No"}
                    nama: {from: Orang}
                    jenis_pegawai: {value: PNS}
                    kedudukan_hukum: {value: "01"}
                    unit_organisasi: {value: A}
                    jabatan: {value: B}
                """));

        assertThat(awaitPreview()).contains("1 dari 1 baris diterima; 0 ditolak");
    }

    @Test
    void the_busy_page_asks_again_by_itself_with_and_without_script() throws Exception {
        Import held = imports.begin();
        String page = get("/impor").body();
        imports.giveUp(held);

        assertThat(page)
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>")
                .contains("hx-get=\"/impor\"")
                .contains("Menerima berkas")
                .contains("action=\"/impor/batal\"");
    }

    @Test
    void names_that_lead_elsewhere_are_refused_and_nothing_is_written_there() throws Exception {
        for (String name :
                List.of("../pegawai.csv", "data/../../../pegawai.csv", "/lain/pegawai.csv", "C:\\\\pegawai.csv")) {
            HttpResponse<String> sent = send(Map.of(name, PEOPLE));

            assertThat(sent.statusCode()).as(name).isEqualTo(409);
            assertThat(sent.body()).as(name).contains("role=\"alert\"", "dapat menunjuk ke luar folder data");
            assertThat(left()).as(name).isEmpty();
        }
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void more_than_the_limits_is_refused_with_a_sentence() throws Exception {
        String row = "x".repeat(80) + "\n";
        assertThat(refusal(Map.of("pegawai.csv", row.repeat(60)))).as("a file").contains("melewati batas");
        assertThat(refusal(Map.of("a.csv", row.repeat(49), "b.csv", row.repeat(49), "c.csv", row.repeat(49))))
                .as("all together")
                .contains("melewati batas");
        Map<String, String> many = IntStream.range(0, 20).boxed().collect(Collectors.toMap(i -> i + ".csv", _ -> "x"));
        assertThat(refusal(many)).as("too many").contains("melewati batas");
    }

    @Test
    void what_can_not_be_an_order_is_refused_with_a_sentence() throws Exception {
        assertThat(refusal(Map.of())).contains("Tidak ada berkas yang dikirim");
        assertThat(refusal(Map.of(".DS_Store", "x"))).contains("Tidak ada berkas yang dikirim");
        assertThat(refusal(Map.of("a/pegawai.csv", PEOPLE, "pegawai.csv", PEOPLE)))
                .contains("dikirim dua kali");
        assertThat(refusal(Map.of("pegawai.csv", PEOPLE), "30/06/2026", "kepka-bkn-411-2025-a"))
                .contains("\"30/06/2026\" bukan tanggal");
        assertThat(refusal(Map.of("pegawai.csv", PEOPLE), "2026-06-30", "tidak-ada"))
                .contains("\"tidak-ada\" tidak ada");
        assertThat(refusal(Map.of("pegawai.csv", PEOPLE), "2019-06-30", "kepka-bkn-411-2025-a"))
                .contains("belum berlaku pada 2019-06-30");
    }

    @Test
    void another_import_is_refused_while_one_waits() throws Exception {
        send(Map.of("pegawai.csv", PEOPLE));
        awaitPreview();

        HttpResponse<String> second = send(Map.of("pegawai.csv", PEOPLE));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Satu impor lain", "Terima dan simpan");
    }

    @Test
    void a_connection_that_breaks_off_leaves_nothing() throws Exception {
        String head = "POST /impor HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nOrigin: http://127.0.0.1:"
                + server.port() + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                + "\r\nContent-Length: 5000\r\n\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"pegawai.csv\"\r\n\r\n" + PEOPLE;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.flush();
            for (int i = 0; i < 200 && left().isEmpty(); i++) {
                Thread.sleep(25);
            }
            assertThat(left()).as("while it is on its way").isNotEmpty();
        }
        for (int i = 0; i < 200 && imports.look() != null; i++) {
            Thread.sleep(25);
        }
        assertThat(imports.look()).isNull();
    }

    private static String refusal(Map<String, String> files) throws Exception {
        return refusal(files, "2026-06-30", "kepka-bkn-411-2025-a");
    }

    private static String refusal(Map<String, String> files, String day, String instrument) throws Exception {
        HttpResponse<String> answer = send(files, day, instrument);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("role=\"alert\"");
        return answer.body();
    }

    private static String awaitPreview() throws Exception {
        for (int i = 0; i < 400; i++) {
            String page = get("/impor").body();
            if (page.contains("id=\"putusan\"")) {
                return page;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("not ready");
    }

    @Test
    void a_number_in_a_wrong_address_stays_out_of_the_log() throws Exception {
        String nip = "198502172010012003";
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertThat(get("/?peta=" + nip).statusCode()).isEqualTo(400);
            assertThat(get("/webjars/" + nip + "/../../x").statusCode()).isEqualTo(404);
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(nip);
    }

    private static HttpResponse<String> send(Map<String, String> files) throws Exception {
        return send(files, "2026-06-30", "kepka-bkn-411-2025-a");
    }

    private static HttpResponse<String> send(Map<String, String> files, String day, String instrument)
            throws Exception {
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> part(body, "berkas\"; filename=\"" + name, text));
        part(body, "instansi", "Pemerintah Kota Uji");
        part(body, "tanggal", day);
        part(body, "instrumen", instrument);
        body.append("--").append(BOUNDARY).append("--\r\n");
        return answer(request("/impor")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static void part(StringBuilder body, String name, String text) {
        body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(text)
                .append("\r\n");
    }

    private static HttpResponse<String> post(String path) throws Exception {
        return answer(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return answer(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Origin", "http://127.0.0.1:" + server.port());
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> inside = Files.list(rooms.folder())) {
            return inside.toList();
        }
    }

    /** A shelf with nothing on it that keeps nothing. */
    private static final class EmptyShelf implements Shelf {
        @Override
        public List<KeptRun> runs() {
            return List.of();
        }

        @Override
        public UUID keep(String agency, Path data, TalentRun run) {
            throw new IllegalStateException("nothing is to be kept");
        }
    }
}
