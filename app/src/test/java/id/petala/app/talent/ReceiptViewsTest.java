package id.petala.app.talent;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the page of a receipt says of the demo's people. */
class ReceiptViewsTest {

    private static final Path DEMO = Path.of("src/main/resources/id/petala/demo/2026-06-30");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String MADE = "196910101992081009";
    private static final String A = "kepka-bkn-411-2025-a";

    private static ReceiptView receipt(RuleBook book, String instrument, LocalDate day) {
        Words words = Words.in("id");
        TalentRun run = LoadedRun.of(DEMO, day, book, Objects.requireNonNull(book.instrument(instrument)))
                .run();
        MapViews map = new MapViews(run, null, new Agency("Contoh", true), words);
        return new ReceiptViews(run, map.context(), words)
                .view(run.map().facts().indexOf(MADE));
    }

    @Test
    void a_level_by_code_names_the_code_and_a_whole_of_provisional_parts_is_marked() {
        AxisView performance =
                receipt(ShippedRules.book(), "kemenkeu", DAY).axes().getFirst();

        assertThat(performance.level()).endsWith(" (kode: Baik)");
        assertThat(performance.provisional()).isTrue();
        assertThat(performance.sharing()).isEmpty();
    }

    @Test
    void a_list_declared_complete_too_early_says_so_on_the_page() {
        ReceiptView receipt = receipt(ShippedRules.book(), A, DAY.plusDays(1));

        assertThat(receipt.missing())
                .extracting(MissingItem::what)
                .anySatisfy(what -> assertThat(what)
                        .contains("dinyatakan lengkap hanya sampai 2026-06-30 oleh ")
                        .contains("; perlu pernyataan sampai 2026-07-01"));
    }

    @Test
    void weight_shared_out_is_said_at_the_whole_it_is_shared_in() {
        String shipped = Objects.requireNonNull(ShippedRules.book().instrument(A))
                .texts()
                .getFirst()
                .text();
        RuleBook book = ShippedRules.bookWith(List.of(new RuleText(
                "bagi.yaml",
                shipped.replace("instrument: " + A, "instrument: bagi")
                        .replaceFirst("value: STRICT", "value: RENORMALISE"))));
        ReceiptView receipt = receipt(book, "bagi", DAY.plusDays(1));

        assertThat(receipt.axes().getLast().sharing() + receipt.axes().getLast().lines())
                .contains("bobot dibagi ulang: tanpa ");
    }
}
