package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.run.DemoRuns;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the list of posts to one post, its people side by side, and why one of them may not take it. */
class PostJourneyTest extends BrowserTest {

    private static final String HEAD = "Kepala Dinas Kesehatan";

    private static String code() {
        return DemoRuns.get().shown().intake().dossiers().posts().stream()
                .filter(post -> post.nama().equals(HEAD))
                .findFirst()
                .orElseThrow()
                .kode();
    }

    private static String post() {
        return "/jabatan/" + code();
    }

    private static String somebody() {
        return DemoRuns.get().shown().run().people().getFirst().nip();
    }

    @ParameterizedTest(name = "on a phone: {0}, without script: {1}")
    @CsvSource({"false, false", "true, false", "false, true"})
    void from_the_list_to_why_somebody_may_not(boolean phone, boolean plain) {
        if (phone) {
            onPhone();
        } else if (plain) {
            withoutScript();
        }
        open("/jabatan?lang=id");
        page.locator("#cari").fill(HEAD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tampilkan"))
                .click();
        page.waitForURL("**cari=**");
        page.locator(".table-posts a.who").first().click();
        page.waitForURL("**/jabatan/" + code());
        assertThat(page.locator("h1").textContent()).contains("orang memenuhi syarat untuk " + HEAD);

        open(post() + "?tampil=tidak&lang=id");
        Locator first = page.locator("#calon .table-people tbody tr").first();
        first.locator("a.btn").press("Enter");
        page.waitForURL("**banding=**");
        assertThat(page.locator(".radar-person-0").count()).isPositive();
        assertThat(page.locator("#banding tfoot td").count()).isEqualTo(1);
        page.locator("#calon .table-people a.who").first().press("Enter");
        page.waitForURL("**/mengapa?**");
        assertThat(page.locator("h1").textContent()).contains("tidak memenuhi syarat untuk " + HEAD);
        assertThat(page.locator("#aturan .table tbody tr").first().textContent())
                .contains("menghalangi");
        assertThat(page.locator("#jalur").textContent()).contains("Jalur terpendek");
    }

    @Test
    void people_are_judged_for_acting_too() {
        open(post() + "?lang=id");
        page.locator("#gerakan").selectOption("PLT");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tampilkan"))
                .press("Enter");
        page.waitForURL("**gerakan=PLT**");
        assertThat(page.locator("h1").textContent()).contains("orang memenuhi syarat untuk Plt " + HEAD);
        assertThat(page.locator("#calon .table-people tbody tr").first().textContent())
                .contains("Pelaksana tugas (Plt)");

        page.locator("#orang").fill("a");
        page.locator("#orang").press("Enter");
        page.waitForURL("**orang=a**");
        page.locator(".found a").first().press("Enter");
        page.waitForURL("**/mengapa?**");
        assertThat(page.url()).contains("gerakan=PLT");
        assertThat(page.locator("h1").textContent()).contains("Plt " + HEAD);
        assertThat(page.locator("#aturan").textContent()).contains("Pelaksana tugas paling jauh satu jenjang di bawah");
        assertThat(page.locator("#jalur").count()).isZero();
    }

    @Test
    void a_name_asked_for_leads_to_why() {
        open(post() + "?orang=a&lang=id#mengapa");

        assertThat(page.locator(".found a").count()).isEqualTo(12);
        page.locator(".found a").first().click();
        page.waitForURL("**/mengapa?**");
        assertThat(page.locator("h1").textContent()).contains(HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jabatan/BULAN",
                "/jabatan/rincian?kode=a/b%5Cc",
                "/jabatan?keadaan=biru",
                "/jabatan?unit=Unit+Bulan",
                "/jabatan?hal=999",
                "{post}?batas=7",
                "{post}?kategori=bulan",
                "{post}?gerakan=PROMOSI",
                "{post}?tampil=semua",
                "{post}?banding=1",
                "{post}?nilai=entah",
                "{post}?banding=1&banding=2&banding=3&banding=4",
                "{post}/mengapa?nip=1"
            })
    void what_is_not_there_is_answered_with_what_is(String path) {
        allowStatusInConsole();
        assertThat(open(path.replace("{post}", post())).status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.MAIN).textContent()).doesNotContain("null");
    }

    @Test
    void people_are_ranked_by_the_worth_chosen_and_each_has_a_receipt() {
        open(post() + "?tampil=memenuhi&lang=id");
        page.locator("#nilai").selectOption("instrumen:nilai-calon");
        page.locator("form.filters button").press("Enter");
        page.waitForURL("**nilai=instrumen**");

        assertThat(page.locator("#calon").textContent()).contains("Urut menurut Nilai calon (contoh)");
        page.locator("#calon .table-people a.who").first().press("Enter");
        page.waitForURL("**/mengapa**");
        assertThat(page.locator("#tanda-terima pre").textContent())
                .contains("TANDA TERIMA NILAI", "× " + code(), "sementara");

        open(post() + "?nilai=pencocokan-profil&lang=en");
        assertThat(page.locator("#calon").textContent()).contains("In the order of Profile matching");
        assertThat(page.getByRole(AriaRole.MAIN).textContent()).contains("core 60 %, secondary 40 %");
    }

    @Test
    void lists_can_be_taken_away() {
        open("/");
        String posts = text("jabatan/unduh/jabatan.csv?keadaan=semua");
        String people = text("jabatan/unduh/calon.csv?tampil=tidak&kode=" + code());

        assertThat(posts.lines().count())
                .isEqualTo(DemoRuns.get().shown().intake().dossiers().posts().size() + 1L);
        assertThat(people.lines().count()).isGreaterThan(100);
        assertThat(people).startsWith("peringkat,NIP,nama");
    }

    private String text(String path) {
        return new String(page.request().get(page.url() + path).body(), StandardCharsets.UTF_8);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("posts", "/jabatan"),
                Arguments.of("post", post() + "?tampil=tidak&banding=" + somebody()),
                Arguments.of("post-nilai", post() + "?tampil=tidak&nilai=instrumen:nilai-calon"),
                Arguments.of("post-tanda-terima", post() + "/mengapa?nilai=instrumen:nilai-calon&nip=" + somebody()),
                Arguments.of("post-why", post() + "/mengapa?nip=" + somebody()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pages_are_accessible(String name, String path) {
        String joint = path.contains("?") ? "&" : "?";
        open(path + joint + "lang=id");
        assertAccessible(name + "-1440");
        open(path + joint + "lang=en");
        assertAccessible(name + "-en-1440");
        onPhone();
        open(path + joint + "lang=id");
        assertAccessible(name + "-390");
    }
}
