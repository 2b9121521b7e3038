package id.petala.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Receipts of named cases, letter by letter. After a change that is meant, write them anew and read the difference:
 * {@code mvn test -pl engine -Dtest=GoldenReceiptTest -Dgolden.update=true}. Never set in CI.
 */
class GoldenReceiptTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final RuleBook BOOK = ShippedRules.book();
    private static final Instrument I1 = Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a"));

    private enum Case {
        E6_BAIK_FALLS_BELOW("e6-baik-falls-below"),
        E7_ALL_POINTS_GIVEN("e7-points-given"),
        E8_LOW("e8-low"),
        RAW_FACTS_COMPLETE("raw-facts-complete"),
        SANCTION_STILL_RUNS("sanction-still-runs"),
        NO_DATA("no-data"),
        NOT_COVERED("not-covered"),
        REJECTED_ROW("rejected-row"),
        DOES_NOT_APPLY("does-not-apply"),
        OUTSIDE_WINDOW("outside-window"),
        EXACTLY_ON_THE_CUT("exactly-on-the-cut");

        private final String file;

        Case(String file) {
            this.file = file;
        }
    }

    private static final Set<Case> JSON = Set.of(
            Case.E6_BAIK_FALLS_BELOW, Case.RAW_FACTS_COMPLETE, Case.NO_DATA, Case.NOT_COVERED, Case.DOES_NOT_APPLY);

    @TestFactory
    Stream<DynamicTest> the_receipts() {
        return Stream.of(Case.values())
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Receipt receipt = Cases.receipt(I1, DAY, one.file);

                    for (ReceiptLine line : receipt.lines()) {
                        assertThat(Explanations.holds(line.explained()))
                                .as(line.id())
                                .isTrue();
                    }
                    same(one.file + ".id.txt", TextReceipt.of(receipt, Language.ID));
                    same(one.file + ".en.txt", TextReceipt.of(receipt, Language.EN));
                    if (JSON.contains(one)) {
                        same(one.file + ".json", json(receipt));
                    }
                }));
    }

    private static String json(Receipt receipt) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonReceipt json = new JsonReceipt(text);
        json.begin(I1, DAY);
        json.receipt(receipt);
        json.end();
        return text.toString().replaceAll("\"rule_text_sha256\":\"[0-9a-f]{64}\"", "\"rule_text_sha256\":\"…\"");
    }

    @Test
    void the_sheet_of_an_instrument() throws IOException {
        StringBuilder text = new StringBuilder();
        for (RuleRow row : RuleSheet.of(I1, BOOK, null)) {
            text.append(String.join(
                            " | ",
                            row.node(),
                            row.name().id(),
                            row.name().en(),
                            row.key(),
                            row.value().id(),
                            row.value().en(),
                            row.from(),
                            row.basis(),
                            row.citation(),
                            row.provisional() + ""))
                    .append('\n');
        }
        same("sheet.txt", text.toString());
    }

    @Test
    void the_json_of_an_instrument_has_every_value_with_its_basis() throws IOException {
        List<RuleRow> rows = RuleSheet.of(I1, BOOK, DAY);
        StringBuilder json = new StringBuilder();
        JsonRules.write(json, I1, rows);

        assertThat(json.toString().lines()).hasSize(rows.size() + 2);
        assertThat(json.toString())
                .contains("{\"node\":\"penghargaan\",\"kind\":\"table\",\"property\":\"points\",\"key\":\"NASIONAL\","
                        + "\"value\":{\"id\":\"75\",\"en\":\"75\"},\"from\":\"2025-01-01\",\"basis\":\"INSTANSI\","
                        + "\"citation\":\"Sistem talenta Setjen DPD RI\",\"provisional\":true}");
    }

    @Test
    void no_line_of_a_receipt_is_wider_than_a_page() {
        for (Case one : Case.values()) {
            String text = TextReceipt.of(Cases.receipt(I1, DAY, one.file), Language.ID);
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(96));
        }
    }

    private static void same(String name, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(Path.of("src/test/resources/golden", name), actual);
        }
        String expected = UPDATE ? actual : Cases.resource(name);
        assertThat(actual).as(name).isEqualTo(expected);
    }
}
