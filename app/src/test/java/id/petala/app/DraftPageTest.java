package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.placement.PlanVerification;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rancangan SOTK by its addresses: the address is the draft, a refusal keeps it, and its scenario is solved and verifies. */
class DraftPageTest {

    private static final String PAGE = "/rancangan-sotk";

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

    private static HttpResponse<byte[]> post(String path, String scenario) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("skenario=" + encoded(scenario)))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_form_adds_a_change_to_the_address_and_batalkan_takes_it_out() throws Exception {
        String one = location(get(PAGE + "?jenis=hapus&jabatan=BRIDA-BID-2&dasar=Perda+%22baru%22"));
        String two = location(get(one + "&jenis=buat&kode=BRIDA-BID-9&nama=Kepala+Bidang+Baru&seperti=BRIDA-BID-1"));
        String page = text(get(two));

        assertThat(page)
                .contains("2 perubahan", "BRIDA-BID-9", "Perda \"baru\"", "Susun rencana penempatan", "<svg")
                .contains("draft-vacant\">tergeser", "draft-develop\">baru");
        assertThat(page.split("Batalkan", -1)).hasSize(3);
        assertThat(text(get(one))).doesNotContain("BRIDA-BID-9").contains("1 perubahan");
    }

    @ParameterizedTest
    @CsvSource({
        "jenis=hapus&jabatan=NGAWUR, sotk.unknown-post, NGAWUR",
        "jenis=hapus&jabatan=BRIDA&tanggal=2020-01-01, sotk.day, 2020-01-01",
        "jenis=buat&kode=BRIDA&nama=X&seperti=BPBD, sotk.exists, BRIDA",
        "jenis=raja, sotk.kind, raja",
        "pelantikan=kemarin, yaml.day, kemarin",
        "ubah=%7B, yaml.open, Rancangan",
        "jenis=hapus&jabatan=BRIDA-BIDX-2, sotk.near-post, Mungkin maksudnya BRIDA-BID-2",
        "ubah=%5Ba%5D, yaml.mapping, Perubahan 1",
        "ubah=x%0A++-+y, yaml.mapping, Perubahan 1"
    })
    void what_can_not_be_is_refused_and_kept(String query, String code, String kept) throws Exception {
        HttpResponse<byte[]> answer = get(PAGE + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains(code, kept, "role=\"alert\"");
    }

    @Test
    void a_draft_too_long_for_an_address_is_refused() throws Exception {
        String change = "&ubah=" + encoded("{jenis: hapus, jabatan: \"" + "x".repeat(1_800) + "\"}");

        assertThat(text(get(PAGE + "?" + change.repeat(3)))).contains("sotk.unknown-post");
        assertThat(text(get(PAGE + "?" + change.repeat(2) + "&jenis=hapus&jabatan=" + "y".repeat(3_500))))
                .contains("sotk.too-long");
    }

    /** By 2080 everybody of the data has retired. */
    @Test
    void a_seat_that_nobody_may_take_and_too_few_seats_are_told() throws Exception {
        String unit = "&jenis=hapus&unit=" + encoded("Badan Riset dan Inovasi Daerah");
        String made = location(get(PAGE + "?jenis=buat&kode=BPBD-BARU&nama=Kepala+Baru&seperti=BPBD-BID-1"));
        String then = location(get(made.replace("?", "?pelantikan=2080-01-01&") + unit));
        String page = text(get(then));

        assertThat(page)
                .contains("draft-vacant\">tidak seorang pun")
                .containsPattern("Orang yang tergeser \\(\\d+\\) lebih banyak daripada");
        assertThat(text(get(then.replace(PAGE, PAGE + "/unduh/tergeser.csv"))).lines())
                .hasSizeGreaterThan(1)
                .last()
                .asString()
                .contains(",0,0,");
        assertThat(text(get(made))).contains("Orang yang boleh mengisinya").doesNotContain("tidak seorang pun");
    }

    /** Many vacant functional posts are lawful for heads, and don't belong to the draft. */
    @Test
    void only_vacant_posts_of_the_tiers_displaced_are_offered_and_who_has_none_is_named() throws Exception {
        String page = text(get(PAGE + "?ubah=" + encoded("{jenis: hapus, unit: Dinas Kesehatan}")));
        List<Jabatan> posts = DemoRuns.get().shown().intake().dossiers().posts();
        Set<Jenjang> ended = posts.stream()
                .filter(post -> "Dinas Kesehatan".equals(post.unitOrganisasi()))
                .map(Jabatan::jenjang)
                .collect(Collectors.toSet());

        String filled = scenario(page).split("sotk:", -1)[0];
        List<String> codes = Pattern.compile("  - \"([^\"]+)\"")
                .matcher(filled)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(codes).contains("DINKES", "BPBD-BID-1").hasSizeLessThan(50);
        assertThat(posts.stream().filter(post -> codes.contains(post.kode()))).allSatisfy(post -> {
            assertThat(ended).contains(post.jenjang());
            assertThat(post.jenjang().jenis()).isEqualTo(JenisJabatan.MANAJERIAL);
        });
        assertThat(filled).contains("# kursi kosong sejenjang di unit lain");
        assertThat(page)
                .contains(
                        "Kursi kosong di unit lain yang sejenjang",
                        "id=\"tanpa-kursi\">Belum ada kursi kosong sejenjang bagi");
    }

    @Test
    void a_file_without_a_draft_says_so() throws Exception {
        HttpResponse<byte[]> empty = get(PAGE + "/unduh/pasangan.csv");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(text(empty)).contains("tidak memuat rancangan");
        assertThat(get(PAGE + "/unduh/pasangan.csv?ubah=%7B").statusCode()).isEqualTo(400);
        assertThat(get(PAGE + "/unduh/pasangan.doc?ubah=%7Bjenis%3A+hapus%2C+jabatan%3A+BRIDA%7D")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_example_is_paired_handed_on_solved_and_verified(@TempDir Path folder) throws Exception {
        String address = location(get(PAGE + "?contoh=kota"));
        String page = text(get(address));
        assertThat(page).contains("5 perubahan", "pengukuhan", "tergeser", "id=\"arti\"");
        String pairs = text(get(address.replace(PAGE, PAGE + "/unduh/pasangan.csv")));
        assertThat(pairs)
                .contains("pengukuhan,BAPELITBANG,", ",BRIDA-BID-LITBANG,")
                .contains("tergeser,BAPELITBANG-BID-2,")
                .contains("baru,,,BPBD-BID-PULIH,");
        assertThat(page)
                .contains("Pecah: Kepala Bidang Pengembangan Badan Penanggulangan Bencana Daerah")
                .contains("Orang yang boleh mengisinya");
        assertThat(text(get(address.replace(PAGE, PAGE + "/unduh/kursi.csv"))))
                .contains("BPBD-BID-PULIH,Kepala Bidang Rehabilitasi dan Rekonstruksi,");

        String scenario = scenario(page);
        assertThat(text(post("/penempatan/siapkan", scenario))).contains("BPBD-BID-PULIH", "lowongan-dahulu");
        String plan = location(post("/penempatan", scenario));
        String shown = "sedang disusun";
        for (int looks = 0; looks < 480 && shown.contains("sedang disusun"); looks++) {
            Thread.sleep(looks == 0 ? 0 : 250);
            shown = text(get(plan));
        }
        assertThat(shown).contains("orang berpindah", "Kepala Bidang Rehabilitasi dan Rekonstruksi", "Pengukuhan");
        unpack(get(plan + "/rencana.zip").body(), folder);
        assertThat(Files.readString(folder.resolve("plan.csv"))).contains("BAPPEDA", "BPBD-BID-PULIH");
        PlanVerification.Result result = PlanVerification.of(folder);
        assertThat(result.findings()).isEmpty();
        assertThat(result.check().optimal()).isTrue();
    }

    @Test
    void an_empty_scenario_is_not_handed_on() throws Exception {
        assertThat(post("/penempatan/siapkan", " ").statusCode()).isEqualTo(422);
    }

    private static String scenario(String page) {
        Matcher found = Pattern.compile("name=\"skenario\"[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1)
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void unpack(byte[] bytes, Path folder) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }
}
