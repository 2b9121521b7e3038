package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Movement.Cause;
import id.petala.engine.talent.Movement.Move;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the sentence to the flow, its people and a receipt; what stands there is what the engine counted. */
class MovementJourneyTest extends BrowserTest {

    private static final DemoRuns RUNS = DemoRuns.get();
    private static final String FROM = RUNS.earlier().kept().id().toString();
    private static final String TO = RUNS.shown().kept().id().toString();
    private static final String PAIR = "/pergerakan?dari=" + FROM + "&ke=" + TO;
    private static final List<Move> MOVES = moves();

    private static List<Move> moves() {
        Movement movement = Movement.between(
                RUNS.earlier().run().asEarlier(true), RUNS.shown().run().map());
        return movement.moves();
    }

    /** The flow that most people took. */
    private static Map.Entry<List<String>, Long> largest() {
        return MOVES.stream()
                .collect(Collectors.groupingBy(move -> List.of(move.from(), move.to()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<List<String>, Long> flow) -> flow.getValue())
                        .thenComparing(flow -> flow.getKey().toString()))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}, on a phone: {1}")
    @CsvSource({"id, false", "en, false", "id, true", "en, true"})
    void says_what_moved_and_lists_it(String language, boolean phone) {
        if (phone) {
            onPhone();
        }
        Words words = Words.in(language);
        open("/pergerakan?lang=" + language);
        Locator table = page.locator(".table-flows");
        table.waitFor();
        assertThat(page.locator("h1").textContent()).contains(words.count(MOVES.size()));
        assertFlawless("movement-" + language);
        for (Cause cause : Cause.values()) {
            long people = MOVES.stream()
                    .filter(move -> move.steps().stream().anyMatch(step -> step.cause() == cause))
                    .count();
            assertThat(page.locator(".table-causes tbody .num")
                            .nth(List.of(Cause.values()).indexOf(cause))
                            .textContent())
                    .isEqualTo(words.count((int) people));
        }
        Map.Entry<List<String>, Long> flow = largest();
        String address =
                "asal=" + flow.getKey().get(0) + "&tujuan=" + flow.getKey().get(1);
        table.locator("a[href$='" + address + "']").click();
        Locator heading = page.locator("#daftar-heading");
        assertThat(heading).containsText(words.count(flow.getValue().intValue()));
        assertThat(path()).isEqualTo(PAIR + "&" + address);
        assertThat(page.locator(".table-walkers tbody tr")).hasCount((int) Math.min(50, flow.getValue()));
        assertFlawless("flow-" + language);
        page.locator(".table-walkers .who").first().click();
        assertThat(page.locator("#receipt-heading")).isFocused();
    }

    @Test
    void lists_go_on_by_fifty_without_script() {
        withoutScript();
        open("/pergerakan");
        int shown = 0;
        while (true) {
            page.locator(".table-walkers").waitFor();
            shown += page.locator(".table-walkers tbody tr").count();
            if (page.locator("#pager-next").count() == 0) {
                break;
            }
            page.locator("#pager-next").click();
        }
        assertThat(shown).isEqualTo(MOVES.size()).isGreaterThan(100);
    }

    @Test
    void a_file_holds_everybody_that_is_listed() {
        String data =
                get(PAIR.replace("?", "/unduh/pergerakan.csv?") + "&sebab=data").text();
        List<String> nips =
                data.lines().skip(1).map(line -> line.substring(0, 18)).toList();
        assertThat(nips)
                .containsExactlyInAnyOrderElementsOf(MOVES.stream()
                        .filter(move -> move.steps().stream().anyMatch(step -> step.cause() == Cause.DATA))
                        .map(Move::subject)
                        .toList());
        Map<String, Integer> flows = get("/pergerakan/unduh/arus.csv")
                .text()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0] + ">" + cells[1], cells -> Integer.valueOf(cells[cells.length - 1])));
        MOVES.stream()
                .collect(Collectors.groupingBy(move -> move.from() + ">" + move.to(), Collectors.counting()))
                .forEach((flow, count) -> assertThat(flows).containsEntry(flow, count.intValue()));
        assertThat(get("/pergerakan/unduh/perubahan.xlsx").headers().get("content-type"))
                .contains("spreadsheetml");
    }

    @Test
    void two_runs_are_chosen_from_a_form() {
        open("/pergerakan?dari=" + TO + "&ke=" + FROM);
        page.locator(".table-flows").waitFor();
        assertThat(page.locator(".notice")).hasCount(1);
        page.locator("#dari").selectOption(FROM);
        page.locator("#ke").selectOption(TO);
        page.locator(".choose-form button").click();
        page.waitForURL("**" + PAIR);
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void what_is_not_there_is_said() {
        allowStatusInConsole();
        open("/pergerakan");
        page.locator(".table-flows").waitFor();
        for (String wrong : List.of(
                "?dari=x",
                "?ke=" + FROM + "&dari=" + FROM,
                "?asal=77",
                "?tujuan=RAJA",
                "?sebab=nasib",
                "?after=1",
                "?dari=" + FROM + "x")) {
            assertThat(open("/pergerakan" + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(page.locator(".lead")).containsText("Pilih dua peta dari daftar");
        assertThat(get("/pergerakan/unduh/lain.csv").status()).isEqualTo(404);
        assertThat(open("/pergerakan?ke=" + FROM).status()).isEqualTo(200);
        assertThat(page.locator("h1")).containsText("Belum ada peta lain");
        assertAccessible("movement-alone");
    }

    private APIResponse get(String address) {
        open("/instrumen");
        return page.request().get(URI.create(page.url()).resolve(address).toString());
    }
}
