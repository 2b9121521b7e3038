package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server answers apart from what a page shows: headers, languages, faults, and to whom. */
class WebServerTest {

    private static final BreakableRuns RUNS = new BreakableRuns();
    private static final String SOMEBODY =
            DemoRuns.get().shown().run().people().getFirst().nip();

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(RUNS, RuleShelf.of(DemoRuns.BOOK), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (String path : List.of(
                "/",
                "/tidak-ada",
                "/aset/petala.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/pegawai/x/tanda-terima")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void everyAssetAPageNamesIsServed() throws Exception {
        for (String path : List.of(
                "/webjars/htmx.org/dist/htmx.min.js",
                "/webjars/tabler__core/dist/css/tabler.min.css",
                "/aset/petala.css",
                "/aset/petala.js",
                "/aset/petala.svg",
                "/_static/inter/5.2.5/files/inter-latin-400-normal.woff2")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void noPageHasAnInlineScriptOrStyle() throws Exception {
        for (String path : List.of(
                "/",
                "/peta-talenta?kotak=9",
                "/pegawai/" + SOMEBODY + "/tanda-terima",
                "/instrumen/kepka-bkn-411-2025-a")) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain("style=")
                    .doesNotContain("<style")
                    .doesNotContain("onclick")
                    .doesNotContain("<script>");
        }
    }

    @Test
    void anAddressTheServerCannotReadIsAnsweredWithTheFaultPage() throws Exception {
        for (String path : List.of("/instrumen/..%2f", "/instrumen/%00", "/instrumen/..%5c")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body())
                    .as(path)
                    .contains("Permintaan tidak dapat dibaca")
                    .contains("/aset/petala.css")
                    .doesNotContain("Tomcat");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void whatChangesSomethingMustComeFromAPageOfPetala() throws Exception {
        String own = "http://127.0.0.1:" + server.port();
        assertThat(post("Origin", own, "Sec-Fetch-Site", "same-origin").statusCode())
                .isNotEqualTo(403);
        assertThat(post("Origin", own).statusCode()).isNotEqualTo(403);
        for (String[] headers : List.of(
                new String[] {},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "http://contoh.example"},
                new String[] {"Origin", "http://127.0.0.1:" + (server.port() + 1)},
                new String[] {"Origin", "http://localhost:" + server.port()},
                new String[] {"Origin", own, "Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Sec-Fetch-Site", "none"},
                new String[] {"Origin", "http://contoh.example", "Sec-Fetch-Site", "same-origin"})) {
            HttpResponse<String> answer = post(headers);
            assertThat(answer.statusCode()).as(List.of(headers).toString()).isEqualTo(403);
            assertThat(answer.body()).contains("Permintaan ini ditolak", "This request was refused");
        }
    }

    @Test
    void aFragmentIsNeverKept() throws Exception {
        HttpResponse<String> answer = get("/peta-talenta?kotak=9", "HX-Request", "true");
        assertThat(answer.body()).doesNotContain("<html").contains("id=\"peta\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("HX-Request");
    }

    @Test
    void aFaultIsToldInTheReadersLanguageAndNotInItsOwn() throws Exception {
        RUNS.broken = true;
        try {
            HttpResponse<String> indonesian = get("/peta-talenta");
            assertThat(indonesian.statusCode()).isEqualTo(500);
            assertThat(indonesian.body())
                    .contains("Petala gagal menampilkan halaman ini")
                    .contains("Nomor kesalahan: ")
                    .doesNotContain("boom")
                    .doesNotContain("Exception");
            assertThat(get("/peta-talenta", "Cookie", "petala-lang=en").body())
                    .contains("Petala failed to show this page");
        } finally {
            RUNS.broken = false;
        }
    }

    @Test
    void aReceiptHasAnAddressWhateverSignsTheNumberHas() throws Exception {
        for (String nip : List.of("a/b", "a\\b", "..", ".", "a b", "a;b", "a?b=c&d", "%2e", "#x", "+1", "<b>x</b>")) {
            HttpResponse<String> answer = get(Terms.receipt(nip));
            assertThat(answer.statusCode()).as(nip).isEqualTo(404);
            assertThat(answer.body())
                    .as(nip)
                    .contains("NIP "
                            + nip.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + " ");
        }
        assertThat(get("/pegawai/tanda-terima?nip=" + SOMEBODY).body())
                .contains(DemoRuns.get().shown().run().people().getFirst().name());
    }

    @Test
    void textFromTheAddressIsEscaped() throws Exception {
        HttpResponse<String> answer = get("/peta-talenta?kotak=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void anotherNameForThisComputerIsRefused() throws Exception {
        assertThat(statusLine("petala.example")).contains("403");
        assertThat(statusLine("localhost:" + server.port())).contains("200");
    }

    @Test
    void onlyTheLoopbackAddressIsServed() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address :
                    network.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
                assertThat(reachable(address)).as(address.toString()).isFalse();
            }
        }
    }

    @Test
    void theLanguageCookieCannotBeReadByScript() throws Exception {
        String cookie = get("/?lang=en").headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).startsWith("petala-lang=en").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(get("/?lang=xx").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static boolean reachable(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, server.port()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf('\r'));
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> post(String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve("/impor/batal"))
                .POST(HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** The demo's runs, until they fail. */
    private static final class BreakableRuns extends ForwardingRuns {

        private volatile boolean broken;

        @Override
        public @Nullable OpenRun shownOrNone() {
            if (broken) {
                throw new IllegalStateException("boom");
            }
            return super.shownOrNone();
        }
    }
}
