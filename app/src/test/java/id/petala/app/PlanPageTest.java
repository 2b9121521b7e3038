package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of sliders and plans, by its addresses. */
class PlanPageTest {

    private static final String MERIT = "/indeks/sistem-merit/rencana?per=2024-12-31";
    private static final String BEST = MERIT + "&tujuan=kategori.SANGAT_BAIK&hitung=1";
    private static final String ITEM = "merit-1-1";
    private static final String EFFORT = "tercapai dengan upaya ([0-9,]+):";
    private static final String ZONE = "/indeks/zona-integritas/rencana?per=2024-12-31";

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

    private static HttpResponse<byte[]> answer(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The page, once a plan it asks for is computed, however long that takes. */
    private static String page(String path) throws Exception {
        String shown = "sedang dihitung";
        for (int looks = 0; looks < 240 && shown.contains("sedang dihitung"); looks++) {
            Thread.sleep(looks == 0 ? 0 : 250);
            HttpResponse<byte[]> answer = answer(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            shown = text(answer);
        }
        return shown;
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static BigDecimal number(String pattern, String page) {
        return new BigDecimal(found(pattern, page).replace(',', '.'));
    }

    @Test
    void items_are_sliders_and_the_index_leads_to_them() throws Exception {
        assertThat(page(MERIT))
                .containsPattern(
                        "<h1>[^<]+ sekarang [0-9,]+ \\(III Baik\\), per 31 Des 2024 · kurang [0-9,]+ ke IV Sangat")
                .contains("type=\"range\" id=\"naik-" + ITEM + "\" name=\"naik." + ITEM + "\" min=\"0\" max=\"2\"")
                .contains("<legend>Perencanaan kebutuhan</legend>", "Sudah di tingkat tertinggi")
                .contains("class=\"value-bar\"", "Batas kategori", "Belum ada butir yang diubah");
        assertThat(page("/indeks/sistem-merit?per=2024-12-31")).contains("/indeks/sistem-merit/rencana?subjek=");
        assertThat(page(MERIT + "&lang=en")).contains("(III Good), as of", "Effort per step");
    }

    @Test
    void a_moved_slider_asks_for_one_part_of_the_page_and_for_its_address() throws Exception {
        String moved = MERIT + "&naik.merit-1-1=1&naik.merit-1-2=0&upaya.merit-1-1=&tujuan=nilai&angka=";
        HttpResponse<byte[]> part = answer(moved, "HX-Request", "true", "HX-Target", "andai");

        BigDecimal then = number("Andai 1 butir diubah: ([0-9,]+) ", text(part));
        assertThat(then.subtract(number("sekarang ([0-9,]+) ", page(MERIT)))).isEqualByComparingTo("2.5");
        assertThat(part.headers().firstValue("HX-Push-Url").orElseThrow())
                .startsWith("/indeks/sistem-merit/rencana?subjek=")
                .endsWith("&per=2024-12-31&instrumen=kasn-2019-410&naik.merit-1-1=1");
    }

    @Test
    void a_form_without_script_leads_to_the_short_address() throws Exception {
        HttpResponse<byte[]> sent =
                answer(MERIT + "&naik.merit-1-1=1&naik.merit-1-2=0&upaya.merit-1-1=&angka=&lang=en");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .endsWith("&per=2024-12-31&instrumen=kasn-2019-410&naik.merit-1-1=1&lang=en");
    }

    @Test
    void the_best_plan_for_a_category() throws Exception {
        String plan = page(BEST);

        assertThat(number("menjadi ([0-9,]+) \\(IV Sangat Baik\\)", plan)).isGreaterThanOrEqualTo(new BigDecimal(325));
        assertThat(plan)
                .contains("Optimal di bawah upaya ini", "dianggap 1 per langkah", "Rencana terbaik berikutnya")
                .contains(
                        "Langkah yang tidak diambil", "Pakai rencana ini pada penggeser", "class=\"value-bar-target\"");
        String taken = found("naik\\.([a-z0-9-]+)=", plan.substring(plan.indexOf("id=\"hasil\"")));
        assertThat(number(EFFORT, page(BEST + "&upaya." + taken + "=0,5"))).isLessThan(number(EFFORT, plan));
    }

    @Test
    void a_plan_is_put_on_the_sliders_and_taken_away() throws Exception {
        String plan = page(BEST);
        String apply = found("btn-primary\" href=\"(/indeks/[^\"]+)\"", plan).replace("&amp;", "&");

        assertThat(number("butir diubah: ([0-9,]+) \\(IV Sangat Baik", page(apply)))
                .isEqualTo(number("menjadi ([0-9,]+) \\(IV Sangat Baik", plan));
        String files = BEST.replace("rencana?", "rencana/unduh/rencana.%s?");
        assertThat(page(files.formatted("csv")))
                .startsWith("plan,step,item,from,to,effort,effort_assumed,gain,optimal_from")
                .contains("\n1,2,", "\n2,1,");
        assertThat(answer(files.formatted("xlsx")).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheet"));
    }

    @Test
    void a_long_scale_is_climbed_by_round_numbers() throws Exception {
        assertThat(page("/indeks/spbe/rencana")).contains("type=\"range\"");
        assertThat(page("/indeks/nspk/rencana?per=2024-12-31"))
                .containsPattern("label=\"95\"></option>\\s*<option value=\"[0-9]+\" label=\"100\"");
    }

    @Test
    void a_verdict_is_planned_with_all_its_conditions() throws Exception {
        assertThat(page(ZONE + "&tujuan=kategori.MEMENUHI&hitung=1"))
                .contains("Syarat satu per satu")
                .containsAnyOf("Memenuhi tercapai", "Memenuhi tidak dapat dicapai");
    }

    @Test
    void an_incomplete_index_is_planned_once_its_missing_items_are_supposed() throws Exception {
        String plan = "/indeks/zona-integritas/rencana?tujuan=nilai&angka=75&hitung=1";

        assertThat(page(plan))
                .contains(
                        "Indeks ini belum mempunyai nilai",
                        "Belum ada: Whistle-blowing system",
                        "name=\"anggap.p5-wbs\"");
        assertThat(page(plan + "&anggap.p5-wbs=0.5"))
                .contains("75 tercapai dengan upaya", "Dengan andai, bukan nilai yang sudah ada: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&naik.merit-1-9=1 | 400 | bukan butir yang dapat dinaikkan",
                "&naik.merit-1-1=9 | 400 | merit-1-1: 0–2",
                "&naik.merit-1-1=-1 | 400 | merit-1-1: 0–2",
                "&naik.merit-1-1=99999999999999999999 | 400 | merit-1-1: 0–2",
                "&upaya.merit-1-1=1e9 | 400 | bukan upaya untuk butir merit-1-1",
                "&upaya.merit-1-1=1000000001 | 400 | bukan upaya untuk butir merit-1-1",
                "&upaya.lain=1 | 400 | bukan butir yang dapat dinaikkan",
                "&anggap.merit-1-1=1 | 400 | bukan butir yang belum ada nilainya",
                "&tujuan=kategori.LAIN&hitung=1 | 400 | kategori.SANGAT_BAIK",
                "&tujuan=nilai&hitung=1 | 400 | atau pilih kategori",
                "&tujuan=anggaran&angka=-3&hitung=1 | 400 | atau pilih kategori",
                "&subjek=xyzzyplugh | 404 | tidak mempunyai lembar kerja"
            })
    void what_can_not_be_answered_is_told(String more, int status, String sentence) throws Exception {
        HttpResponse<byte[]> told = answer(MERIT + more);

        assertThat(told.statusCode()).isEqualTo(status);
        assertThat(text(told)).contains(sentence);
    }

    @Test
    void other_days_and_kinds_are_told_too() throws Exception {
        for (String path : List.of(
                "/indeks/sistem-merit/rencana?per=2019-01-01",
                "/indeks/xyzzyplugh/rencana",
                "/indeks/sistem-merit/rencana/unduh/rencana.pdf",
                "/indeks/xyzzyplugh/rencana/unduh/rencana.csv")) {
            assertThat(answer(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
