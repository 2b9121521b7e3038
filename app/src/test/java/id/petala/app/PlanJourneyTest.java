package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An index is raised: sliders by keyboard, a shared address, a plan put on the sliders. */
class PlanJourneyTest extends BrowserTest {

    private static final String PLAN = "/indeks/sistem-merit/rencana?per=2024-12-31";
    private static final Pattern ONE = Pattern.compile("Andai 1 butir diubah: ");
    private static final Pattern NONE = Pattern.compile("Belum ada butir yang diubah");

    private Locator sentence() {
        return page.locator("#andai-heading");
    }

    @Test
    void slidersMoveByKeyboardAndTheAddressKeepsThem() {
        open(PLAN);
        Locator slider = page.locator("#naik-merit-1-1");
        Locator level = page.locator("output[for='naik-merit-1-1']");
        String before = level.textContent();
        slider.focus();
        slider.press("ArrowRight");
        assertThat(level).not().hasText(before);
        assertThat(slider).hasAttribute("aria-valuetext", level.textContent());
        assertThat(sentence()).hasText(ONE);
        assertThat(slider).isFocused();
        assertThat(page).hasURL(Pattern.compile("per=2024-12-31&instrumen=[a-z0-9-]+&naik\\.merit-1-1=1$"));
        page.reload();
        assertThat(sentence()).hasText(ONE);
        assertThat(slider).hasValue("1");
        page.goBack();
        assertThat(sentence()).hasText(NONE);
        page.getByLabel("Tujuan").selectOption("kategori.SANGAT_BAIK");
        page.getByText("Hitung rencana terbaik", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#hasil-heading")).hasText(Pattern.compile("IV Sangat Baik tercapai dengan upaya"));
        page.getByText("Pakai rencana ini pada penggeser").click();
        assertThat(sentence()).hasText(Pattern.compile("butir diubah: .*IV Sangat Baik"));
    }

    @Test
    void withoutScriptTheButtonsDoTheSame() {
        withoutScript();
        open(PLAN);
        page.locator("#naik-merit-1-1").fill("1");
        page.getByText("Lihat hasilnya").press("Enter");
        assertThat(sentence()).hasText(ONE);
    }
}
