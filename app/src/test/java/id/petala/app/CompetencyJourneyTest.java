package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the competency map to the people behind it, who has a level, and what moved. */
class CompetencyJourneyTest extends BrowserTest {

    private static final String MAP = "/kompetensi";
    private static final Pattern HEADLINE = Pattern.compile(
            "^[\\d.]+ dari [\\d.]+ ASN yang dinilai memenuhi standar pada semua kompetensinya; [\\d.]+ belum pernah dinilai$");

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(Pattern name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    @Test
    void fromTheRailToASubUnitToACellToAReceipt() {
        open("/");
        link("Kompetensi").click();
        assertThat(heading(HEADLINE)).isVisible();
        page.locator(".table-heat")
                .getByText("Dinas Kesehatan", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(link("Naik ke semua unit")).isVisible();
        assertThat(page.locator(".table-heat")).containsText("Langsung di Dinas Kesehatan");
        page.locator(".table-heat tbody tr").first().locator("td a").nth(1).click();
        assertThat(path()).startsWith("/kompetensi/orang?unit=");
        assertThat(page.locator("#daftar-heading")).isVisible();
        page.locator(".table-holders .who").first().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    @Test
    void whoMastersACompetencyIsAskedWithoutScript() {
        withoutScript();
        open(MAP);
        page.locator("#tanya-kompetensi").selectOption("Komunikasi");
        page.getByLabel("Level minimal").fill("3");
        page.getByLabel("Level minimal").press("Enter");
        assertThat(heading(Pattern.compile("orang menguasai Komunikasi pada level 3 atau lebih")))
                .isVisible();
        assertThat(path()).isEqualTo("/kompetensi/orang?kompetensi=Komunikasi&level=3");
        assertThat(page.locator(".lead")).containsText("orang yang belum pernah dinilai");
        assertThat(page.locator(".table-holders tbody tr")).hasCount(50);
        link("50 berikutnya").click();
        assertThat(link("Dari awal")).isVisible();
        assertThat(path()).contains("&after=");
        link("Dari awal").click();
        assertThat(link("Dari awal")).isHidden();
        assertThat(path()).isEqualTo("/kompetensi/orang?kompetensi=Komunikasi&level=3");
    }

    @Test
    void aStandingOfATabListsAsManyAsItCounts() {
        open("/kompetensi/orang?kompetensi=Integritas");
        Locator tab = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^kedaluwarsa \\d+$")));
        String count = tab.textContent().replaceAll("\\D", "");
        tab.click();
        assertThat(page.locator(".table-holders tbody tr")).hasCount(Integer.parseInt(count));
        assertThat(page.locator(".table-holders .stamp-stale")).hasCount(Integer.parseInt(count));
    }

    @Test
    void movementComparesTheSamePeopleOfTwoDays() {
        open(MAP);
        link("Pergerakan antara dua peta").click();
        assertThat(heading(Pattern.compile(
                        "^Kompetensi 31 Des 2025 sampai 30 Jun 2026: [\\d.]+ orang ada pada kedua peta$")))
                .isVisible();
        assertThat(page.locator(".table-movement tbody tr")).not().hasCount(0);
        page.locator(".table-movement tbody a[href*='perubahan=naik']").first().click();
        assertThat(heading(Pattern.compile("^.+, Naik level: [\\d.]+ dari [\\d.]+ orang$")))
                .isVisible();
        assertFlawless("competency-moved");
        open(MAP + "/pergerakan?lang=en");
        assertThat(heading(Pattern.compile("people are in both maps$"))).isVisible();
    }

    @Test
    void theFileHoldsTheFiguresOfThePage() {
        open(MAP + "?menurut=rumpun");
        List<String> lines = new String(
                        page.request()
                                .get(page.locator("a[href*='peta-kompetensi.csv']")
                                        .evaluate("a => a.href")
                                        .toString())
                                .body(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        int cells = page.locator(".table-heat tbody tr:not(.heat-together) td:not(.heat-together)")
                .count();
        assertThat(lines).hasSize(cells + 1);

        Locator row = page.locator(".table-heat tbody tr").first();
        String competency = row.locator("th").textContent().strip();
        String family =
                page.locator(".table-heat thead th").nth(1).textContent().strip();
        String line = lines.stream()
                .filter(one -> one.startsWith(family + "," + competency + ","))
                .findFirst()
                .orElseThrow();
        String[] figures = line.split(",", -1);
        assertThat(row.locator("td")
                        .first()
                        .locator(".heat-of")
                        .textContent()
                        .replaceAll("[^\\d ]", "")
                        .strip())
                .isEqualTo(figures[3] + "  " + figures[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kompetensi?menurut=zodiak",
                "/kompetensi?unit=Dinas+Sihir",
                "/kompetensi/orang?kompetensi=Sihir",
                "/kompetensi/orang?keadaan=hebat",
                "/kompetensi/orang?kompetensi=Integritas&level=tinggi",
                "/kompetensi/pergerakan?dari=kemarin"
            })
    void whatDoesNotExistIsAnsweredWithASentence(String address) {
        allowStatusInConsole();
        assertThat(open(address).status()).isEqualTo(400);
        assertThat(page.locator("main")).containsText("tidak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kompetensi",
                "/kompetensi?menurut=jenjang",
                "/kompetensi?menurut=rumpun&unit=Dinas+Kesehatan",
                "/kompetensi/orang",
                "/kompetensi/orang?kompetensi=Integritas&level=3",
                "/kompetensi/orang?kompetensi=Integritas&keadaan=belum",
                "/kompetensi/pergerakan"
            })
    void everyPageIsAccessible(String address) {
        String joint = address.contains("?") ? "&" : "?";
        open(address);
        assertFlawless(address);
        open(address + joint + "lang=en");
        assertAccessible("competency-" + Integer.toHexString(address.hashCode()) + "-en-1440");
        onPhone();
        open(address);
        assertFlawless(address + " 390");
    }
}
