package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.talent.InventedMap;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do, found by role and visible label. */
class JourneyTest extends BrowserTest {

    @Test
    void fromHomeToThePeopleOfABoxAndToAReceipt() {
        open("/");
        assertThat(heading("512 dari 6.003 ASN masuk kelompok rencana suksesi (kotak 7, 8, 9)"))
                .isVisible();
        link("Buka Peta Talenta").click();
        link(Pattern.compile("^Kotak 9 naik 12 sejak peta sebelumnya 87 orang")).click();
        assertThat(heading("Kotak 9 · 87 orang")).isVisible();
        assertThat(path()).isEqualTo("/peta-talenta?kotak=9");
        assertThat(page).hasTitle("Kotak 9 · Peta Talenta · Petala");
        link("Dewi Anggraini").click();
        Locator panel = page.getByRole(AriaRole.DIALOG);
        assertThat(panel.getByRole(AriaRole.HEADING, within("Dewi Anggraini"))).isFocused();
        assertThat(panel).containsText("Nilai talenta 87,275");
        assertAccessible("panel-id-1440");
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(link("Dewi Anggraini")).isFocused();
    }

    @Test
    void backLeadsFromThePeopleToTheMap() {
        open("/peta-talenta");
        link(Pattern.compile("^Kotak 9 naik 12 sejak peta sebelumnya 87 orang")).click();
        assertThat(heading("Kotak 9 · 87 orang")).isVisible();
        page.goBack();
        assertThat(heading("Tabel kotak")).isVisible();
        assertThat(heading("Kotak 9 · 87 orang")).isHidden();
        assertThat(path()).isEqualTo("/peta-talenta");
    }

    @Test
    void aListContinuesWhereItStopped() {
        open("/peta-talenta?kotak=9");
        assertThat(page.locator(".table-people tbody tr")).hasCount(50);
        link("50 berikutnya").click();
        assertThat(page.locator(".table-people tbody tr")).hasCount(37);
        assertThat(path()).isEqualTo("/peta-talenta?kotak=9&after=50");
        link("Dari awal").click();
        assertThat(page.locator(".table-people tbody tr")).hasCount(50);
    }

    @Test
    void worksWithoutScript() {
        withoutScript();
        open("/peta-talenta");
        link(Pattern.compile("^Kotak 9 naik 12 sejak peta sebelumnya 87 orang")).click();
        assertThat(heading("Kotak 9 · 87 orang")).isVisible();
        link("50 berikutnya").click();
        assertThat(page.locator(".table-people tbody tr")).hasCount(37);
        link("Dari awal").click();
        link("Dewi Anggraini").click();
        assertThat(heading("Dewi Anggraini")).isVisible();
        assertThat(path()).isEqualTo("/pegawai/" + InventedMap.DEWI + "/tanda-terima");
        link("Kembali ke kotak 9").click();
        assertThat(heading("Kotak 9 · 87 orang")).isVisible();
    }

    @Test
    void worksWithTheKeyboardAlone() {
        open("/peta-talenta");
        page.keyboard().press("Tab");
        assertThat(link("Langsung ke isi")).isFocused();
        page.keyboard().press("Enter");
        tabTo(link(Pattern.compile("^Kotak 9 naik 12 sejak peta sebelumnya 87 orang")));
        page.keyboard().press("Enter");
        assertThat(heading("Kotak 9 · 87 orang")).isVisible();
        assertThat(link(Pattern.compile("^Kotak 9 naik 12 sejak peta sebelumnya 87 orang")))
                .isFocused();
        tabTo(link("Dewi Anggraini"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.HEADING, within("Dewi Anggraini")))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(link("Dewi Anggraini")).isFocused();
    }

    @Test
    void theLanguageIsRemembered() {
        open("/peta-talenta?kotak=9");
        link("Read in English").click();
        assertThat(heading("Box 9 · 87 people")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        link("Home").click();
        assertThat(heading("512 of 6,003 civil servants are in the succession pool (boxes 7, 8, 9)"))
                .isVisible();
        link("Baca dalam bahasa Indonesia").click();
        assertThat(heading("512 dari 6.003 ASN masuk kelompok rencana suksesi (kotak 7, 8, 9)"))
                .isVisible();
    }

    @Test
    void theBadgeLeadsToWhyItIsThere() {
        open("/");
        link("sementara: 14 nilai belum terverifikasi").click();
        assertThat(path()).isEqualTo("/instrumen/contoh-411");
        assertThat(page.getByText("“Sementara” berarti nilai itu belum dilihat dalam naskah resminya"))
                .isVisible();
    }

    @Test
    void anInstrumentOpensFromTheListAndShowsItsScale() {
        open("/instrumen");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, within("KepKaBKN 411/2025 · rubrik A"))
                .click();
        page.getByText("Skala").first().click();
        assertThat(page.getByText("Sangat Baik").first()).isVisible();
    }

    @Test
    void aReceiptPrintsOnOneA4Page() {
        open("/pegawai/" + InventedMap.DEWI + "/tanda-terima");
        byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        String pdf = new String(printed, StandardCharsets.ISO_8859_1);
        Matcher pages = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf);
        assertThat(pages.results().count()).isEqualTo(1);
        Matcher size =
                Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([\\d.]+) ([\\d.]+)").matcher(pdf);
        assertThat(size.find()).isTrue();
        assertThat(Double.parseDouble(size.group(1))).isBetween(594.0, 596.5);
        assertThat(Double.parseDouble(size.group(2))).isBetween(841.0, 843.0);
    }

    @Test
    void targetsAreLargeEnoughToTouch() {
        onPhone();
        open("/peta-talenta?kotak=9");
        for (Locator target : page.locator(".rail-nav a, .box, .pager a, .who, .target, .language")
                .all()) {
            assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void unknownAddressesSayWhatToDo() {
        assertThat(open("/pegawai/199001012015031999/tanda-terima").status()).isEqualTo(404);
        assertThat(page.getByText("Pegawai dengan NIP 199001012015031999 tidak ada pada peta ini."))
                .isVisible();
        assertThat(open("/peta-talenta?kotak=77").status()).isEqualTo(404);
        assertThat(open("/peta-talenta?kotak=9&after=x").status()).isEqualTo(404);
        assertThat(open("/instrumen/lain").status()).isEqualTo(404);
        assertThat(open("/lain").status()).isEqualTo(404);
        assertThat(page.getByText("Tidak ada halaman di alamat /lain.")).isVisible();
        link("Ke Beranda").click();
        assertThat(path()).isEqualTo("/");
        allowStatusInConsole();
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("e => e === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Not reached with the Tab key: " + target);
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, exactly(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, exactly(name));
    }

    private Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
