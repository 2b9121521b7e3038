package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.Person;
import id.petala.app.talent.Terms;
import id.petala.engine.explain.Category;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is looked for, found, read about, and the reason of the box opened: by keyboard, on a desk and a phone, in both languages. */
class PeopleJourneyTest extends BrowserTest {

    private static final String POST = "Kepala Dinas Kesehatan";

    private static int head() {
        return IntStream.range(0, people().size())
                .filter(at -> people().get(at).post().equals(POST))
                .findFirst()
                .orElseThrow();
    }

    private static List<Person> people() {
        return DemoRuns.get().shown().run().people();
    }

    @Test
    void by_keyboard_from_the_search_to_the_reason_of_the_box() {
        Person head = people().get(head());
        Category box = DemoRuns.get().shown().run().map().box(head());
        open("/");
        page.locator(".rail-nav a[href='/pegawai']").press("Enter");
        page.waitForURL("**/pegawai");
        page.locator("#cari").fill(POST);
        page.keyboard().press("Enter");
        page.waitForURL("**/pegawai?**");
        String found = path().replace("%20", "+");
        Locator first = page.locator("#daftar tbody tr").first();
        assertThat(first.textContent()).contains(head.name());
        assertThat(first.locator("mark").allTextContents()).containsExactly("Kepala", "Dinas", "Kesehatan");
        assertFlawless("people");
        first.locator("a.who").press("Enter");
        page.waitForURL("**" + Terms.profile(head.nip()));
        assertThat(page.locator("h1").textContent()).isEqualTo(head.name());
        assertFlawless("profile");
        page.locator(".profile-head .btn-primary").press("Enter");
        page.locator("#panel .receipt").waitFor();
        assertThat(page.locator("#panel .receipt-box").textContent())
                .contains(
                        box == null
                                ? ""
                                : "Kotak " + Objects.requireNonNull(box).code());
        page.keyboard().press("Escape");
        step(-1, found);
        assertThat(page.locator("#cari").inputValue()).isEqualTo(POST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"id", "en"})
    void on_a_phone_nothing_is_lost(String language) {
        onPhone();
        open("/pegawai?cari=guru&lang=" + language);
        assertFlawless("people on a phone");
        page.locator("#daftar a.who").first().click();
        page.waitForURL("**/pegawai/*");
        assertFlawless("profile on a phone");
        assertThat(page.locator("#riwayat .history").count()).isEqualTo(12);
        assertThat(page.locator(".rail-nav > a:visible").count()).isEqualTo(5);
    }

    @Test
    void without_script_a_search_is_a_form_and_the_receipt_leads_back_to_the_profile() {
        withoutScript();
        open("/pegawai");
        page.locator("#cari").fill(people().get(3).nip());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cari"))
                .click();
        assertThat(page.locator("#daftar tbody tr").count()).isOne();
        page.locator("#daftar tbody td:last-child a").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Profil"))
                .click();
        assertThat(path()).isEqualTo(Terms.profile(people().get(3).nip()));
    }

    @Test
    void pages_of_fifty_follow_each_other_and_every_list_can_be_taken_away() {
        open("/pegawai?cari=guru&urut=nama");
        List<String> first = page.locator("#daftar a.who").allTextContents();
        page.locator("#pager-next").click();
        page.waitForURL("**after=**");
        List<String> second = page.locator("#daftar a.who").allTextContents();
        String csv = new String(
                page.request()
                        .get(page.url().replaceAll("/pegawai.*", "/pegawai/unduh/pegawai.csv?cari=guru&urut=nama"))
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
        assertThat(csv.lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[1].replaceAll("^\"|\"$", ""))
                        .limit(2))
                .allSatisfy(name -> assertThat(first.getFirst() + first.get(1)).contains(name));
    }

    @ParameterizedTest
    @CsvSource({
        "/pegawai?jenjang=RAJA, 400, RAJA",
        "/pegawai?kompetensi=Terbang, 400, Terbang",
        "/pegawai?kompetensi=Integritas&level=empat, 400, empat",
        "/pegawai?cari=guru&after=1, 404, awal",
        "/pegawai/1, 404, Periksa NIP",
        "/pegawai/profil?nip=.., 404, Periksa NIP",
        "/pegawai/unduh/pegawai.doc, 404, berakhiran “doc”"
    })
    void what_is_not_there_is_said(String address, int status, String sentence) {
        allowStatusInConsole();
        Response response = open(address);

        assertThat(response.status()).isEqualTo(status);
        assertThat(page.locator("main").textContent()).contains(sentence);
    }
}
