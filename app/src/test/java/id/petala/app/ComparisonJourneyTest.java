package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.talent.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People side by side: chosen from a list, added, removed, printed, taken away. */
class ComparisonJourneyTest extends BrowserTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final List<String> MAPPED = nips(Status.TERPETAKAN, 6);
    private static final String WAITING = nips(Status.BELUM_DINILAI, 1).getFirst();
    private static final String OUTSIDE = nips(Status.DIKECUALIKAN, 1).getFirst();

    private static List<String> nips(Status status, int most) {
        return IntStream.range(0, OPEN.run().map().size())
                .filter(place -> OPEN.run().map().status(place) == status)
                .limit(most)
                .mapToObj(place -> OPEN.run().map().facts().subject(place))
                .toList();
    }

    private static String address(List<String> nips) {
        return nips.stream().map(nip -> "nip=" + nip).collect(Collectors.joining("&", "/banding?", ""));
    }

    private static String name(String nip) {
        return OPEN.run().people().get(OPEN.run().map().facts().indexOf(nip)).name();
    }

    @ParameterizedTest(name = "{0}, on a phone: {1}")
    @CsvSource({"id, false", "en, false", "id, true", "en, true"})
    void shows_everybody_side_by_side(String language, boolean phone) {
        if (phone) {
            onPhone();
        }
        List<String> nips = List.of(MAPPED.get(0), MAPPED.get(1), MAPPED.get(2), WAITING, OUTSIDE);
        assertThat(open(address(nips) + "&lang=" + language).status()).isEqualTo(200);
        assertThat(page.locator(".compared .who").allTextContents())
                .containsExactlyElementsOf(
                        nips.stream().map(ComparisonJourneyTest::name).toList());
        assertThat(page.locator("main").textContent()).doesNotContain(nips);
        assertThat(page.locator(".best").first()).containsText(language.equals("id") ? "tertinggi" : "highest");
        assertFlawless("comparison-" + language);
        Locator head =
                page.locator(".table-comparison tbody tr:nth-child(3) th").first();
        Object before = head.boundingBox().x;
        page.locator(".scroll").evaluate("e => e.scrollLeft = 200");
        assertThat(head.boundingBox().x).isEqualTo(before);
    }

    @Test
    void people_are_chosen_from_a_list_then_removed_and_added() {
        open("/pergerakan?tujuan=5");
        page.locator(".table-walkers").waitFor();
        Locator marks = page.locator(".pick-one input");
        for (int i = 0; i < 3; i++) {
            marks.nth(i).check();
        }
        page.locator("#banding button").click();
        page.waitForURL("**/banding?nip=*");
        assertThat(page.locator(".compared")).hasCount(3);
        page.locator(".compared a.target").first().click();
        assertThat(page.locator(".compared")).hasCount(2);
        assertThat(page.locator(".compared a.target")).hasCount(0);
        page.locator("#nip").fill(WAITING);
        page.locator(".choose-form button").click();
        assertThat(page.locator(".compared")).hasCount(3);
        assertThat(page.locator(".compared .who").last()).hasText(name(WAITING));
    }

    @Test
    void too_few_too_many_and_unknown_people_are_refused_with_what_is_right() {
        allowStatusInConsole();
        assertThat(open("/banding").status()).isEqualTo(400);
        assertThat(open(address(MAPPED)).status()).isEqualTo(400);
        assertThat(page.locator("h1")).containsText("Pilih 2 sampai 5 orang");
        assertThat(open(address(List.of(MAPPED.get(0), MAPPED.get(0)))).status())
                .as("one and the same")
                .isEqualTo(400);
        assertThat(open(address(List.of(MAPPED.get(0), "199001012015031999"))).status())
                .isEqualTo(400);
        assertThat(page.locator("h1")).containsText("199001012015031999 tidak ada pada peta ini");
        assertAccessible("comparison-refused");
        page.locator("#nip").fill(MAPPED.get(1));
        page.locator(".choose-form button").click();
        assertThat(page.locator(".compared")).hasCount(2);
    }

    @Test
    void prints_on_a4_landscape() {
        open(address(MAPPED.subList(0, 5)));
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        Matcher size =
                Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([\\d.]+) ([\\d.]+)").matcher(pdf);
        assertThat(size.find()).isTrue();
        assertThat(Double.parseDouble(size.group(1))).isBetween(841.0, 843.0);
        assertThat(Double.parseDouble(size.group(2))).isBetween(594.0, 596.5);
    }

    @Test
    void the_file_has_a_column_for_each_person() {
        List<String> nips = List.of(MAPPED.get(0), WAITING);
        open(address(nips));
        URI here = URI.create(page.url());
        String csv = page.request()
                .get(here.resolve(address(nips).replace("?", "/unduh/banding.csv?"))
                        .toString())
                .text();
        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst()).contains(nips).startsWith("bagian,baris,");
        assertThat(lines).hasSizeGreaterThan(30).anyMatch(line -> line.startsWith("Hasil,Nilai talenta,"));
        assertThat(page.request()
                        .get(here.resolve(address(nips).replace("?", "/unduh/banding.xlsx?"))
                                .toString())
                        .status())
                .isEqualTo(200);
    }
}
