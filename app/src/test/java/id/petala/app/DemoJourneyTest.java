package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.talent.MapEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From Beranda to a receipt and the rules, on the demo agency as {@code petala demo} shows it: pages and run agree. */
class DemoJourneyTest extends BrowserTest {

    private static final RuleBook BOOK = DemoRuns.BOOK;
    private static final String BOX = "9";

    private boolean scanned;

    private static TalentRun run() {
        return DemoRuns.get().shown().run();
    }

    /** Contrast and structure are scanned once a width and once a language; that nothing scrolls sideways, each time. */
    @ParameterizedTest(name = "{0}, on a phone: {1}")
    @CsvSource({"id, false, true", "en, false, false", "id, true, false", "en, true, true"})
    void from_home_to_a_receipt_and_the_rules(String language, boolean phone, boolean scanned) {
        this.scanned = scanned;
        if (phone) {
            onPhone();
        }
        Words words = Words.in(language);
        open("/?lang=" + language);
        look("home");
        main().locator("a[href='/peta-talenta']").first().click();
        page.waitForURL("**/peta-talenta");
        everyBoxHasItsPeople(words);
        look("map");
        page.locator("a.box[href$='kotak=" + BOX + "']").click();
        thePeopleStandInTheirOrder(words);
        look("people of a box");
        theReceiptOfTheFirstAddsUp(words);
        look("receipt");
        page.locator(".context a[href^='/instrumen/']").first().click();
        page.waitForURL("**/instrumen/" + run().instrument().id());
        look("instrument");
        main().locator("a[href='/instrumen']").click();
        page.waitForURL("**/instrumen");
        assertThat(page.locator("main tbody tr").count())
                .isEqualTo(BOOK.instruments().size()
                        + ShippedRules.pairs().instruments().size());
        look("instruments");
    }

    private void look(String name) {
        page.waitForLoadState();
        if (scanned) {
            assertFlawless(name);
        } else {
            assertNoSidewaysScrolling(name);
        }
    }

    private Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    private void everyBoxHasItsPeople(Words words) {
        assertThat(page.locator("h1").textContent())
                .contains(words.count(pool()), words.count(run().map().size()));
        run().map().scheme().categories().forEach(box -> {
            int people = run().map().countsByBox().getOrDefault(box.code(), 0);
            Locator figure = page.locator("a.box[href$='kotak=" + box.code() + "'] .box-count");
            assertThat(figure.textContent()).startsWith(words.count(people));
        });
    }

    private static int pool() {
        return List.of("7", "8", "9").stream()
                .mapToInt(box -> run().map().countsByBox().getOrDefault(box, 0))
                .sum();
    }

    private static List<Integer> peopleInOrder() {
        return IntStream.range(0, run().map().size())
                .boxed()
                .filter(person -> run().map().box(person) != null
                        && Objects.requireNonNull(run().map().box(person))
                                .code()
                                .equals(BOX))
                .sorted((a, b) -> Integer.compare(
                        run().map().entry(a).rank(), run().map().entry(b).rank()))
                .toList();
    }

    private void thePeopleStandInTheirOrder(Words words) {
        List<Integer> people = peopleInOrder();
        Locator rows = page.locator(".table-people tbody tr");
        rows.first().waitFor();
        assertThat(rows.count()).isEqualTo(people.size());
        for (int i = 0; i < people.size(); i++) {
            MapEntry entry = run().map().entry(people.get(i));
            assertThat(rows.nth(i).textContent())
                    .contains(
                            run().people().get(people.get(i)).name(),
                            words.fixed(
                                    Objects.requireNonNull(entry.performance()).rounded(6), 2),
                            words.fixed(
                                    Objects.requireNonNull(entry.potential()).rounded(6), 2),
                            words.fixed(Objects.requireNonNull(entry.score()).rounded(6), 3));
        }
    }

    private void theReceiptOfTheFirstAddsUp(Words words) {
        int place = peopleInOrder().getFirst();
        Person person = run().people().get(place);
        MapEntry entry = run().map().entry(place);
        main().locator("a[href='/pegawai/" + person.nip() + "/tanda-terima']").click();
        page.locator("#panel-body a").first().click();
        page.waitForURL("**/pegawai/" + person.nip() + "/tanda-terima");
        String receipt = main().textContent();
        assertThat(receipt)
                .contains(person.name(), number(words, entry.score()))
                .doesNotContain(person.nip());
        assertThat(page.locator(".lines tfoot .value").allTextContents())
                .containsExactly(number(words, entry.performance()), number(words, entry.potential()));
        theLinesAreThoseOf(new Receipts(run().map().scorer()).of(run().map().facts(), place), words);
    }

    private static String number(Words words, @Nullable Amount amount) {
        return words.num(Objects.requireNonNull(amount).rounded(6));
    }

    private void theLinesAreThoseOf(Receipt receipt, Words words) {
        List<String> contributions = receipt.lines().stream()
                .filter(line -> line.depth() > 1)
                .map(ReceiptLine::contribution)
                .filter(Objects::nonNull)
                .map(contribution -> words.num(contribution.rounded(6)))
                .toList();
        assertThat(page.locator(".lines tbody .value").allTextContents())
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(contributions);
    }

    @Test
    void every_shipped_instrument_can_be_read_on_a_phone() {
        onPhone();
        for (Instrument instrument : BOOK.instruments().values()) {
            open("/instrumen/" + instrument.id() + "?lang=id");
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
            assertNoSidewaysScrolling(instrument.id());
            assertThat(main().textContent())
                    .contains(instrument.label().id(), instrument.note().id())
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asik", "pemda-jpm"})
    void an_instrument_with_its_folds_open_is_accessible(String id) {
        open("/instrumen/" + id + "?lang=id");
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        assertFlawless(id);
    }
}
