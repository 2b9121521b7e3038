package id.petala.app.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.BrowserTest;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.KeptRun;
import id.petala.app.run.RunSummary;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do with kept runs. */
class ArchiveJourneyTest extends BrowserTest {

    private static final Words WORDS = Words.in("id");
    private static final KeptRun SHOWN = DemoRuns.get().shown().kept();
    private static final KeptRun EARLIER = DemoRuns.get().earlier().kept();
    private static final double LONG = 60_000;

    private static String address(KeptRun run) {
        return "/riwayat/" + run.id();
    }

    @Test
    void theListLeadsToARunAndItsAccountOfPeople() {
        open("/riwayat");
        assertThat(heading("2 peta tersimpan")).isVisible();
        link(WORDS.date(SHOWN.asOf())).click();
        assertThat(path()).isEqualTo(address(SHOWN));
        RunSummary.Way way = SHOWN.summary().population();
        Locator account = page.locator(".table-way");
        assertThat(account).containsText(WORDS.count(way.registry()));
        assertThat(account).containsText("−" + WORDS.count(way.unassessed()));
        assertThat(account).containsText(WORDS.count(way.mapped()));
        for (RunSummary.RuleFile file : SHOWN.summary().rules()) {
            assertThat(page.locator(".table-hashes")).containsText(file.sha256());
        }
        assertThat(link("Pergerakan dari " + WORDS.date(EARLIER.asOf()) + " ke " + WORDS.date(SHOWN.asOf())))
                .hasAttribute("href", "/pergerakan?dari=" + EARLIER.id() + "&ke=" + SHOWN.id());
    }

    @Test
    void aRunIsComputedAgain() {
        open(address(EARLIER) + "/hitung-ulang");
        button("Hitung ulang sekarang").click();
        Locator same = page.getByText(Pattern.compile("^Sama persis: "));
        assertThat(same).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertFlawless("replay-done");
    }

    @Test
    void theBookIsMadeAndTakenAwayWithoutScript() throws Exception {
        withoutScript();
        open(address(SHOWN) + "/buku.pdf");
        assertThat(path()).isEqualTo(address(SHOWN) + "/buku");
        button("Susun sekarang").click();
        Locator ready = heading("Buku laporan peta per " + WORDS.date(SHOWN.asOf()) + " siap");
        assertThat(ready).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        var pdf = page.waitForDownload(() -> link(Pattern.compile("^Unduh PDF")).click());
        assertThat(pdf.suggestedFilename()).endsWith("-2026-06-30-kepka-bkn-411-2025-a.pdf");
        assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
        var workbook =
                page.waitForDownload(() -> link(Pattern.compile("^Unduh XLSX")).click());
        assertThat(workbook.suggestedFilename()).endsWith("-2026-06-30-kepka-bkn-411-2025-a.xlsx");
    }

    @Test
    void aSealAsksShowsAndStays() {
        open(address(EARLIER) + "/segel");
        page.getByLabel("Pejabat yang menyegel").fill("Budi Contoh");
        page.getByLabel("Alasan").fill("Ditetapkan panitia");
        button("Periksa sebelum disegel").click();
        assertThat(heading("Inilah yang akan ditulis")).isVisible();
        assertFlawless("seal-confirm");
        button("Segel untuk selamanya").click();
        assertThat(heading("Peta ini tersegel")).isVisible();
        assertThat(page.getByText("Budi Contoh")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, exactly("Segel"))).isHidden();
        open("/riwayat");
        assertThat(page.getByText("tersegel")).isVisible();
    }

    @Test
    void unknownRunsSayWhatToDo() {
        for (String page : new String[] {"", "/hitung-ulang", "/segel", "/buku", "/buku.pdf"}) {
            assertThat(open("/riwayat/lain" + page).status()).isEqualTo(404);
        }
        assertThat(page.getByText("Peta lain tidak ada dalam riwayat. Pilih dari Riwayat Peta."))
                .isVisible();
        allowStatusInConsole();
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

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, exactly(name));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
