package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.run.DemoRuns;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Who can succeed the head of X, and why isn't Y in box 9", from Beranda on, as somebody who is new here asks it. */
class SuccessionJourneyTest extends BrowserTest {

    private static final String HEAD = "Kepala Dinas Kesehatan";
    private static final String POST = "/suksesi/jabatan?nama=Kepala+Dinas+Kesehatan&unit=Dinas+Kesehatan";

    private static TalentMap map() {
        return DemoRuns.get().shown().run().map();
    }

    private static Pegawai person(int place) {
        return DemoRuns.get().shown().intake().dossiers().person(place);
    }

    /** The first of whom something holds and whose name nobody else's contains. */
    private static Pegawai somebody(IntPredicate who) {
        return IntStream.range(0, map().size())
                .filter(who)
                .mapToObj(SuccessionJourneyTest::person)
                .filter(one -> IntStream.range(0, map().size())
                                .filter(other -> person(other).nama().contains(one.nama()))
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private static boolean inBox(int place, String box) {
        return map().box(place) != null
                && Objects.requireNonNull(map().box(place)).code().equals(box);
    }

    private Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    @ParameterizedTest(name = "on a phone: {0}, without script: {1}")
    @CsvSource({"false, false", "true, false", "false, true"})
    void who_can_succeed_the_head_and_why_is_somebody_not_in_box_9(boolean phone, boolean plain) {
        if (phone) {
            onPhone();
        } else if (plain) {
            withoutScript();
        }
        Pegawai other = somebody(place -> inBox(place, "5") && person(place).jenjang() == Jenjang.ADMINISTRATOR);
        open("/?lang=id");
        page.locator("#suksesi .card-head a").click();
        page.waitForURL("**/suksesi");
        page.getByLabel("Cari jabatan").fill(HEAD);
        page.getByRole(AriaRole.BUTTON, named("Tampilkan")).click();
        page.locator(".table-posts a.who").first().click();
        page.waitForURL("**/suksesi/jabatan?**");
        assertThat(page.locator("h1").textContent()).contains("kader untuk " + HEAD);
        assertThat(page.locator("#kader .table-people tbody tr").count()).isPositive();
        assertThat(page.locator("#belum-diperiksa").textContent()).contains("golongan", "disiplin");
        page.getByLabel("Nama atau NIP").fill(other.nama());
        page.getByRole(AriaRole.BUTTON, named("Tanyakan")).click();
        page.waitForURL("**orang=**");
        assertThat(page.locator("#mengapa").textContent())
                .contains(other.nama() + " bukan kader", "kotak 5", "Menuju kotak 9", "yang diperlukan");
        // A page without script draws no frames by which the driver could tell that a link stands still: by keyboard.
        page.locator("#mengapa .actions a").press("Enter");
        page.waitForURL("**/tanda-terima");
        assertThat(main().textContent()).contains(other.nama());
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    @Test
    void somebody_who_is_not_assessed_lacks_something_that_is_named_with_who_can_supply_it() {
        Pegawai other = somebody(place -> map().status(place) == Status.BELUM_DINILAI);
        open(POST + "&orang=" + other.nip() + "&lang=id");

        assertThat(page.locator("#mengapa").textContent())
                .contains("Belum dinilai", "Yang belum ada", "dari ")
                .doesNotContain(other.nip());
    }

    @Test
    void a_candidate_is_told_the_place() {
        open(POST + "&lang=id");
        String first = page.locator("#kader .who").first().textContent();
        page.getByLabel("Nama atau NIP").fill(first);
        page.getByRole(AriaRole.BUTTON, named("Tanyakan")).click();
        page.waitForURL("**orang=**");

        assertThat(page.locator("#mengapa").textContent()).contains(first + " adalah kader", "peringkat");
    }

    @Test
    void a_name_of_many_is_asked_back_and_one_of_nobody_is_said() {
        open(POST + "&orang=a&lang=id");
        assertThat(page.locator(".found li").count()).isEqualTo(12);
        page.locator(".found a").first().click();
        page.waitForURL("**orang=**");
        assertThat(page.locator(".why").count()).isEqualTo(1);

        open(POST + "&orang=Tidak+Ada+Siapa&lang=id");
        assertThat(page.locator("#mengapa").textContent()).contains("Tidak ada orang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/suksesi/jabatan?nama=Kepala+Bulan",
                "/suksesi?keadaan=biru",
                "/suksesi?unit=Unit+Bulan",
                "/suksesi?hal=999",
                "/suksesi?dalam=7",
                "/suksesi/pensiun?sampai=besok",
                "/suksesi/pensiun?jenjang=KEPALA"
            })
    void what_is_not_there_is_answered_with_what_is(String path) {
        allowStatusInConsole();
        assertThat(open(path).status()).isEqualTo(404);
        assertThat(main().textContent()).doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suksesi/unduh/suksesi", "/suksesi/unduh/pensiun", "/suksesi/unduh/kader"})
    void lists_can_be_taken_away(String file) {
        open("/");
        String query = file.endsWith("kader") ? POST.substring(POST.indexOf('?')) : "";
        APIResponse csv = page.request().get(page.url() + file.substring(1) + ".csv" + query);
        APIResponse workbook = page.request().get(page.url() + file.substring(1) + ".xlsx" + query);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().count())
                .isGreaterThan(3);
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml");
        assertThat(List.of(workbook.body()[0], workbook.body()[1])).containsExactly((byte) 'P', (byte) 'K');
    }

    @Test
    void a_year_of_retirements_leads_to_the_people_behind_it() {
        open("/?lang=id");
        Locator cell = page.locator(".table-years tbody td a").first();
        String count = cell.textContent();
        cell.click();
        page.waitForURL("**/suksesi/pensiun?**");

        assertThat(page.locator("h1").textContent()).startsWith(count + " orang pensiun");
        assertThat(page.locator(".table-retire tbody tr").count()).isPositive();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("home", "/"),
                Arguments.of("succession", "/suksesi"),
                Arguments.of("succession-all", "/suksesi?keadaan=semua&dalam=24"),
                Arguments.of("succession-none", "/suksesi?cari=Kepala+Bulan"),
                Arguments.of("succession-post", POST + "&orang=a"),
                Arguments.of("retirements", "/suksesi/pensiun"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pages_are_accessible(String name, String path) {
        String joint = path.contains("?") ? "&" : "?";
        open(path + joint + "lang=id");
        assertFlawless(name + "-1440");
        open(path + joint + "lang=en");
        assertAccessible(name + "-en-1440");
        onPhone();
        open(path + joint + "lang=id");
        assertFlawless(name + "-390");
        open(path + joint + "lang=en");
        assertAccessible(name + "-en-390");
    }
}
