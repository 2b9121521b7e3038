package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Which posts are empty, and who will be missing in five years", from the rail on. */
class StructureJourneyTest extends BrowserTest {

    @Test
    void from_the_whole_agency_down_to_a_post_and_its_candidates() {
        open("/?lang=id");
        page.locator(".rail-nav a[href='/peta-jabatan']").click();
        page.waitForURL("**/peta-jabatan");
        assertThat(page.locator("h1").textContent()).contains("jabatan kosong");
        page.locator(".chart a[aria-label*='jabatan di bawah Kepala Dinas Perhubungan']")
                .click();
        page.waitForURL("**jabatan=DISHUB**");
        assertThat(page.locator("h1").textContent()).startsWith("Kepala Dinas Perhubungan dan jabatan di bawahnya");
        assertThat(page.locator(".trail").textContent()).contains("Seluruh instansi", "Sekretaris Daerah");
        page.locator(".chart a[aria-label^='Sekretaris Dinas Perhubungan']").press("Enter");
        page.waitForURL("**/suksesi/jabatan?**");
        assertThat(page.locator("h1").textContent()).contains("Sekretaris Dinas Perhubungan");
    }

    @Test
    void what_is_vacant_is_the_same_here_and_in_succession() {
        open("/suksesi?keadaan=kosong&dalam=24&lang=id");
        String vacant = page.locator(".tabs a[aria-current] .tab-count").textContent();
        open("/peta-jabatan?keadaan=kosong&lang=id");
        Locator rows = page.locator("#daftar h2");
        Locator acting = page.locator("#keadaan option[value=plt]");
        int all = number(rows.textContent()) + number(acting.textContent());

        assertThat(all).isEqualTo(number(vacant)).isPositive();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    @Test
    void on_a_phone_the_outline_stands_for_the_picture() {
        onPhone();
        open("/peta-jabatan?jabatan=DISHUB&kedalaman=2&lang=id");

        assertThat(page.locator(".chart").isVisible()).isFalse();
        assertThat(page.locator(".outline > ul > li > ul > li").first().isVisible())
                .isTrue();
    }

    @Test
    void the_table_turns_round_when_its_heading_is_asked_twice() {
        open("/peta-jabatan?jabatan=DISHUB&lang=id");
        page.locator("#daftar thead").getByText("Pensiun").click();
        page.waitForURL("**urut=pensiun**");
        assertThat(page.locator("#daftar th[aria-sort=ascending]").textContent())
                .contains("Pensiun");
        page.locator("#daftar thead").getByText("Pensiun").click();
        page.waitForURL("**urut=-pensiun**");
        assertThat(page.locator("#daftar th[aria-sort=descending]").count()).isEqualTo(1);
    }

    @Test
    void from_the_projection_to_the_posts_of_one_tier() {
        open("/proyeksi?lang=id");
        assertThat(page.locator("h1").textContent()).contains("pensiun sampai akhir 2030", "kekurangan");
        assertThat(page.locator(".lead").textContent()).contains("PPPK", "akhir kontraknya tidak ada");
        page.getByLabel("Jangka").selectOption("10");
        page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Tampilkan"))
                .click();
        page.waitForURL("**tahun=10**");
        assertThat(page.locator("h1").textContent()).contains("2035");
        page.locator(".table-workforce tbody a").first().click();
        page.waitForURL("**kelompok=JPT_PRATAMA**");
        assertThat(page.locator(".table-needs tbody tr").count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peta-jabatan/unduh/peta-jabatan",
                "/proyeksi/unduh/proyeksi",
                "/proyeksi/unduh/proyeksi-jabatan"
            })
    void lists_can_be_taken_away(String file) {
        open("/");
        APIResponse csv = page.request().get(page.url() + file.substring(1) + ".csv");
        APIResponse workbook = page.request().get(page.url() + file.substring(1) + ".xlsx");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().count())
                .isGreaterThan(3);
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peta-jabatan?jabatan=BULAN",
                "/peta-jabatan?warna=biru",
                "/peta-jabatan?hal=999",
                "/proyeksi?tahun=40",
                "/proyeksi?kelompok=Bulan"
            })
    void what_is_not_there_is_answered_with_what_is(String path) {
        allowStatusInConsole();
        assertThat(open(path).status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.MAIN).textContent()).doesNotContain("null");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("chart", "/peta-jabatan"),
                Arguments.of("chart-boxes", "/peta-jabatan?jabatan=DINKES&kedalaman=2&warna=kotak"),
                Arguments.of("chart-vacant", "/peta-jabatan?keadaan=kosong"),
                Arguments.of("workforce", "/proyeksi"),
                Arguments.of("workforce-units", "/proyeksi?menurut=unit&tahun=10"),
                Arguments.of("workforce-group", "/proyeksi?menurut=rumpun&kelompok=Kesehatan"));
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
    }
}
