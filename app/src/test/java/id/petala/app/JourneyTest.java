package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.talent.Movement;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people do, found by role and visible label. */
class JourneyTest extends BrowserTest {

    private static final String BOX = "5";
    private static final TalentRun RUN = DemoRuns.get().shown().run();
    private static final List<String> IN_ORDER = IntStream.range(0, RUN.map().size())
            .filter(person -> BOX.equals(Movement.place(RUN.map(), person)))
            .boxed()
            .sorted(Comparator.comparingInt(RUN.map()::rank))
            .map(person -> RUN.map().facts().subject(person))
            .toList();
    private static final int PEOPLE = IN_ORDER.size();
    private static final Person FIRST = RUN.people().get(RUN.map().facts().indexOf(IN_ORDER.getFirst()));
    private static final String SCORE = Words.in("id")
            .num(Objects.requireNonNull(RUN.map()
                            .entry(RUN.map().facts().indexOf(FIRST.nip()))
                            .score())
                    .rounded(6));
    private static final String BOX_HEADING = "Kotak 5 · " + PEOPLE + " orang";
    private static final Pattern BOX_LINK =
            Pattern.compile("^Kotak 5 (naik|turun) \\d+ sejak peta sebelumnya " + PEOPLE + " orang");

    private static String headline(String language) {
        Words words = Words.in(language);
        String pool = words.count((int)
                IntStream.range(0, RUN.map().size()).filter(RUN.map()::inPool).count());
        String all = words.count(RUN.map().size());
        return language.equals("id")
                ? pool + " dari " + all + " ASN masuk kelompok rencana suksesi (kotak 7, 8, 9)"
                : pool + " of " + all + " civil servants are in the succession pool (boxes 7, 8, 9)";
    }

    @Test
    void fromHomeToThePeopleOfABoxAndToAReceipt() {
        open("/");
        assertThat(heading(headline("id"))).isVisible();
        link("Buka Peta Talenta").first().click();
        link(BOX_LINK).click();
        assertThat(heading(BOX_HEADING)).isVisible();
        page.waitForURL("**/peta-talenta?kotak=5");
        assertThat(page).hasTitle("Kotak 5 · Peta Talenta · Petala");
        link(FIRST.name()).click();
        Locator panel = page.getByRole(AriaRole.DIALOG);
        assertThat(panel.getByRole(AriaRole.HEADING, within(FIRST.name()))).isFocused();
        assertThat(panel).containsText("Nilai talenta " + SCORE);
        assertAccessible("panel-id-1440");
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(link(FIRST.name())).isFocused();
    }

    @Test
    void backLeadsFromThePeopleToTheMap() {
        open("/peta-talenta");
        link(BOX_LINK).click();
        assertThat(heading(BOX_HEADING)).isVisible();
        step(-1, "/peta-talenta");
        assertThat(heading("Tabel kotak")).isVisible();
        assertThat(heading(BOX_HEADING)).isHidden();
    }

    @Test
    void aListContinuesWhereItStopped() {
        open("/peta-talenta?kotak=5");
        assertThat(page.locator(".table-people tbody tr")).hasCount(50);
        link("50 berikutnya").click();
        link("Dari awal").waitFor();
        assertThat(page.locator(".table-people tbody tr")).hasCount(Math.min(50, PEOPLE - 50));
        page.waitForURL("**/peta-talenta?kotak=5&after=" + IN_ORDER.get(49));
        link("Dari awal").click();
        assertThat(page.locator(".table-people tbody tr")).hasCount(50);
    }

    @Test
    void worksWithoutScript() {
        withoutScript();
        open("/peta-talenta");
        link(BOX_LINK).click();
        assertThat(heading(BOX_HEADING)).isVisible();
        link("50 berikutnya").click();
        assertThat(page.locator(".table-people tbody tr")).hasCount(Math.min(50, PEOPLE - 50));
        link("Dari awal").click();
        link(FIRST.name()).click();
        assertThat(heading(FIRST.name())).isVisible();
        assertThat(path()).isEqualTo("/pegawai/" + FIRST.nip() + "/tanda-terima");
        link("Kembali ke kotak 5").click();
        assertThat(heading(BOX_HEADING)).isVisible();
    }

    @Test
    void worksWithTheKeyboardAlone() {
        open("/peta-talenta");
        page.keyboard().press("Tab");
        assertThat(link("Langsung ke isi")).isFocused();
        page.keyboard().press("Enter");
        tabTo(link(BOX_LINK));
        page.keyboard().press("Enter");
        assertThat(heading(BOX_HEADING)).isVisible();
        assertThat(link(BOX_LINK)).isFocused();
        tabTo(link(FIRST.name()));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.HEADING, within(FIRST.name())))
                .isFocused();
        page.keyboard().press("Escape");
        assertThat(link(FIRST.name())).isFocused();
    }

    @Test
    void theLanguageIsRemembered() {
        open("/peta-talenta?kotak=5");
        link("Read in English").click();
        assertThat(heading("Box 5 · " + PEOPLE + " people")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        link("Home").click();
        assertThat(heading(headline("en"))).isVisible();
        link("Bahasa Indonesia").click();
        assertThat(heading(headline("id"))).isVisible();
    }

    @Test
    void theBadgeLeadsToWhyItIsThere() {
        open("/");
        link(Pattern.compile("^sementara: \\d+ nilai belum terverifikasi$")).click();
        assertThat(path()).isEqualTo("/instrumen/kepka-bkn-411-2025-a");
        assertThat(page.getByText("“Sementara” berarti nilai itu belum dilihat dalam naskah resminya"))
                .isVisible();
    }

    @Test
    void anInstrumentOpensFromTheListAndShowsItsScale() {
        open("/instrumen");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, within(RUN.instrument().label().id()))
                .click();
        page.getByText("Skala").first().click();
        assertThat(page.getByText("Sangat Baik").first()).isVisible();
    }

    @Test
    void aReceiptPrintsOnOneA4Page() {
        open("/pegawai/" + FIRST.nip() + "/tanda-terima");
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
        open("/peta-talenta?kotak=5");
        for (Locator target : page.locator(".rail-nav a, .box, .pager a, .who, .target, .language").all().stream()
                .filter(Locator::isVisible)
                .toList()) {
            assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void unknownAddressesSayWhatToDo() {
        assertThat(open("/pegawai/199001012015031999/tanda-terima").status()).isEqualTo(404);
        assertThat(page.getByText("Pegawai dengan NIP 199001012015031999 tidak ada pada peta ini."))
                .isVisible();
        assertThat(open("/peta-talenta?kotak=77").status()).isEqualTo(404);
        assertThat(open("/peta-talenta?kotak=5&after=x").status()).isEqualTo(404);
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
