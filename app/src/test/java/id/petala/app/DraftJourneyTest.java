package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "A body is to be split, what does that mean", from the rail to the plan. */
class DraftJourneyTest extends BrowserTest {

    @Test
    void from_an_empty_draft_to_a_proven_plan() {
        allowStatusInConsole();
        open("/?lang=id");
        page.locator(".rail-nav a[href='/rancangan-sotk']").first().click();
        page.waitForURL("**/rancangan-sotk");
        assertAccessible("draft-empty");
        page.locator("#contoh").click();
        page.waitForURL("**ubah=**");
        assertThat(page.locator("h1").textContent()).contains("5 perubahan");
        page.locator("#hapus summary").press("Enter");
        page.locator("#hapus-jabatan").fill("TIDAK-ADA");
        page.locator("#hapus button[type=submit]").press("Enter");
        page.locator("[role=alert]").waitFor();
        assertThat(page.locator("#hapus-jabatan").inputValue()).isEqualTo("TIDAK-ADA");
        assertAccessible("draft-refused");
        page.locator("#hapus-jabatan").fill("BRIDA-SEKSI-OPS");
        page.locator("#hapus button[type=submit]").press("Enter");
        page.locator("#pasangan").waitFor();
        assertThat(page.locator(".draft-changes li").count()).isEqualTo(6);
        assertAccessible("draft-study");
        page.locator(".draft-changes li").last().locator("a").press("Enter");
        page.waitForCondition(() -> page.locator(".draft-changes li").count() == 5);
        String draft = path();
        page.locator("#susun").press("Enter");
        page.locator("#skenario").waitFor();
        assertThat(page.locator("#skenario").inputValue()).contains("sotk:", "lowongan-dahulu", "BPBD-BID-PULIH");
        page.locator("main button[type=submit]").first().press("Enter");
        page.waitForURL("**/penempatan/hasil/**");
        page.locator("#gerakan").waitFor();
        assertThat(page.locator("h1").textContent()).contains("orang berpindah", "terbukti");
        onPhone();
        open(draft);
        assertAccessible("draft-phone");
    }
}
