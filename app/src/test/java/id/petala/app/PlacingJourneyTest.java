package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Who goes where, and is that the best", from the rail to the plan. */
class PlacingJourneyTest extends BrowserTest {

    @Test
    void from_an_example_to_a_proven_plan() {
        open("/?lang=id");
        page.locator(".rail-nav a[href='/penempatan']").first().click();
        page.waitForURL("**/penempatan");
        assertThat(page.locator("#skenario").inputValue()).contains("batas-pindah");
        assertAccessible("placing-form");
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/penempatan/hasil/**");
        page.locator("#gerakan").waitFor();
        assertThat(page.locator("h1").textContent()).contains("orang berpindah", "terbukti");
        assertThat(page.locator(".train").count()).isPositive();
        assertAccessible("placing-plan");
        page.locator("#siapa")
                .fill(page.locator("#orang-rencana option").first().getAttribute("value"));
        page.locator("#jabatan")
                .fill(page.locator("#jabatan-rencana option").first().getAttribute("value"));
        page.locator("#mengapa button[type=submit]").press("Enter");
        page.locator("#jawaban").waitFor();
        assertThat(page.locator("#jawaban").textContent()).isNotBlank();
        assertAccessible("placing-why");
        String plan = path();
        onPhone();
        open(plan);
        page.locator("#gerakan").waitFor();
        assertAccessible("placing-plan-phone");
    }

    @Test
    void two_scenarios_side_by_side() {
        for (String example : new String[] {"jenjang", "batas"}) {
            open("/penempatan?lang=id&contoh=" + example);
            page.locator("main button[type=submit]").first().press("Enter");
            page.waitForURL("**/penempatan/hasil/**");
            page.locator("#gerakan").waitFor();
        }
        open("/penempatan");
        assertThat(page.locator("#simpanan input[type=checkbox]").count()).isGreaterThanOrEqualTo(2);
        page.locator("#simpanan input[type=checkbox]").nth(0).check();
        page.locator("#simpanan input[type=checkbox]").nth(1).check();
        page.locator("#simpanan button[form=banding]").press("Enter");
        page.waitForURL("**/penempatan/bandingkan?**");
        page.locator("#angka").waitFor();
        assertThat(page.locator("h1").textContent()).contains("2 skenario");
        assertAccessible("placing-compare");
        String compared = path();
        onPhone();
        open(compared);
        page.locator("#angka").waitFor();
        assertAccessible("placing-compare-phone");
    }
}
