package id.petala.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Receipts of an invented instrument with every kind of node. */
class ReceiptsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final String CITED = "basis: INSTANSI, cite: impl-dpd-ri}";

    private static final RuleBook BOOK = ShippedRules.bookWith(List.of(new RuleText("uji.yaml", text("STRICT"))));

    private static String text(String missing) {
        return """
                instrument: uji
                version: "1"
                label: {id: Uji, en: Trial}
                note: {id: Uji, en: Trial}
                subject: pegawai
                first_day: 2025-01-01
                missing:
                  - {from: 2025-01-01, value: %s, %s
                nodes:
                  - {id: pertiga, label: {id: Pertiga, en: Thirds}, kind: mean, total: 1}
                %s%s%s
                  - {id: jumlah, label: {id: Jumlah, en: Sum}, kind: sum}
                %s
                  - {id: puncak, label: {id: Puncak, en: Highest}, kind: max}
                %s%s
                  - id: dibatasi
                    label: {id: Dibatasi, en: Capped}
                    kind: cap
                    limit:
                      - {from: 2025-01-01, value: 50, %s
                %s
                  - id: gerbang
                    label: {id: Gerbang, en: Gate}
                    kind: gate
                    condition: jumlah
                    threshold:
                      - {from: 2025-01-01, value: 100, %s
                    otherwise: not-applicable
                %s
                """.formatted(
                        missing,
                        CITED,
                        leaf("a", "pertiga", "lama-jabatan", "1/3"),
                        leaf("b", "pertiga", "nkp", "1/3"),
                        leaf("c", "pertiga", "nilai-kompetensi", "1/3"),
                        leaf("d", "jumlah", "potensi-intelektual", "2"),
                        leaf("e", "puncak", "potensi-interpersonal", ""),
                        leaf("f", "puncak", "potensi-kesadaran-diri", ""),
                        CITED,
                        leaf("g", "dibatasi", "umpan-balik-360", ""),
                        CITED,
                        leaf("h", "gerbang", "potensi-berpikir-kritis", ""));
    }

    private static String leaf(String id, String in, String fact, String weight) {
        String none = fact.equals("umpan-balik-360") ? ", NIHIL: 0" : "";
        String weighed = weight.isEmpty()
                ? ""
                : "    weight:\n      - {from: 2025-01-01, value: " + weight + ", " + CITED + "\n";
        return "  - id: " + id + "\n    label: {id: " + id + ", en: " + id + "}\n    in: " + in
                + "\n    kind: linear\n    fact: " + fact + "\n" + weighed
                + "    points:\n      - {from: 2025-01-01, value: {times: 1" + none + "}, " + CITED + "\n";
    }

    private static Receipt receipt(RuleBook book, String facts) {
        Instrument instrument = Objects.requireNonNull(book.instrument("uji"));
        return new Receipts(Scorer.compile(instrument, DAY))
                .of(Cases.facts(instrument, DAY, "f.csv", "criterion,value\n" + facts), 0);
    }

    @Test
    void thirds_are_exact_and_each_part_contributes_its_third() {
        Receipt receipt = receipt(BOOK, "a,50\nb,70\nc,70\n");

        assertThat(receipt.line("pertiga").value()).isEqualTo(Rational.parse("190/3"));
        assertThat(receipt.line("b").contribution()).isEqualTo(Rational.parse("70/3"));
        assertThat(receipt.line("b").scope()).isEqualTo(Rational.ONE);
    }

    @Test
    void parts_of_a_sum_contribute_weight_times_value_and_parts_of_others_nothing() {
        Receipt receipt = receipt(BOOK, "d,4\ne,3\nf,2\ng,80\nh,5\n");

        assertThat(receipt.line("d").contribution()).isEqualTo(Rational.of(8));
        assertThat(receipt.line("e").contribution()).isNull();
        assertThat(receipt.line("puncak").value()).isEqualTo(Rational.of(3));
        assertThat(receipt.line("dibatasi").value()).isEqualTo(Rational.of(50));
        assertThat(receipt.line("gerbang").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(RuleWords.rule(receipt.line("gerbang")).getFirst().id())
                .isEqualTo("diteruskan bila Jumlah mencapai 100; bila tidak: tidak berlaku");
        assertThat(TextReceipt.of(receipt, Language.EN)).contains("its part, at most 50", "4 × 2 / 1 = 8");
        assertThat(json(receipt))
                .contains("\"kind\":\"EXTREME\",\"largest\":true", "\"limit\":\"50\"", "\"threshold\":\"100\"");
    }

    private static String json(Receipt receipt) {
        StringBuilder text = new StringBuilder();
        try {
            new JsonReceipt(text).receipt(receipt);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    @Test
    void a_missing_part_keeps_its_weight_unless_the_rule_shares_it_out() {
        RuleBook shared = ShippedRules.bookWith(List.of(new RuleText("uji.yaml", text("RENORMALISE"))));

        Receipt strict = receipt(BOOK, "a,50\nb,70\n");
        Receipt renormalised = receipt(shared, "a,50\nb,70\n");

        assertThat(strict.line("pertiga").status()).isEqualTo(Status.MISSING);
        assertThat(strict.line("b").contribution()).isEqualTo(Rational.parse("70/3"));
        assertThat(renormalised.line("pertiga").value()).isEqualTo(Rational.of(60));
        assertThat(renormalised.line("b").contribution()).isEqualTo(Rational.of(35));
        assertThat(TextReceipt.of(renormalised, Language.EN)).contains("WHAT IS MISSING", "- c: no data yet");
        assertThat(TextReceipt.of(renormalised, Language.ID)).contains("aturan     : bobot dibagi ulang: tanpa c");
        assertThat(json(renormalised)).contains("\"rule\":[{\"id\":\"bobot dibagi ulang: tanpa c\"");
        assertThat(TextReceipt.of(strict, Language.ID)).doesNotContain("dibagi ulang");
    }

    @Test
    void a_part_that_does_not_apply_gives_its_weight_to_the_others_and_says_so() {
        Receipt receipt = receipt(BOOK, "a,50\nb,70\nc,TIDAK_BERLAKU\n");

        assertThat(receipt.line("pertiga").value()).isEqualTo(Rational.of(60));
        assertThat(TextReceipt.of(receipt, Language.ID))
                .contains("aturan     : tidak berlaku, bobotnya dibagi ke bagian lain: c");
    }

    @Test
    void what_is_made_of_provisional_values_is_provisional() {
        RuleBook assumed = ShippedRules.bookWith(List.of(new RuleText(
                "uji.yaml",
                text("STRICT")
                        .replace(
                                leaf("f", "puncak", "potensi-kesadaran-diri", ""),
                                leaf("f", "puncak", "potensi-kesadaran-diri", "")
                                        .replace("impl-dpd-ri", "petala")
                                        .replace("INSTANSI", "ASSUMPTION")))));
        Receipt receipt = receipt(assumed, "e,3\nf,2\n");

        assertThat(receipt.line("f").provisional()).isTrue();
        assertThat(receipt.line("puncak").basis()).isEmpty();
        assertThat(receipt.line("puncak").provisional()).isTrue();
        assertThat(TextReceipt.of(receipt, Language.ID)).contains("3 *");
        assertThat(json(receipt)).containsPattern("\"node\":\"puncak\"[^\n]*\"provisional\":true,\"because\"");
    }

    @Test
    void a_level_by_code_says_which_code_makes_it_and_cites_the_rule() {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument("kemenkeu"));
        Receipt receipt = new Receipts(Scorer.compile(instrument, DAY))
                .of(Cases.facts(instrument, DAY, "f.csv", "criterion,value,on\nkinerja,BAIK,2024-12-31\n"), 0);

        assertThat(TextReceipt.of(receipt, Language.ID).replaceAll("\\s+", " "))
                .contains("Tingkat kinerja SESUAI_EKSPEKTASI")
                .contains("aturan : BAIK (Baik) = SESUAI_EKSPEKTASI (");
        assertThat(TextReceipt.of(receipt, Language.EN)).contains("BAIK (Good) = SESUAI_EKSPEKTASI");
        assertThat(json(receipt))
                .contains("\"kind\":\"CODED\",\"levels\":[{\"code\":\"SANGAT_BAIK\",\"level\":\"DI_ATAS_EKSPEKTASI\"}")
                .contains("\"rule\":[{\"id\":\"BAIK (Baik) = SESUAI_EKSPEKTASI");
    }

    @Test
    void parts_under_points_handed_in_contribute_nothing_and_are_not_asked_for() {
        Receipt receipt = receipt(BOOK, "pertiga,poin:90\na,50\n");

        assertThat(receipt.line("pertiga").value()).isEqualTo(Rational.of(90));
        assertThat(receipt.line("a").value()).isEqualTo(Rational.of(50));
        assertThat(receipt.line("a").contribution()).isNull();
        assertThat(receipt.missing().stream().map(leaf -> leaf.criterion().id()))
                .doesNotContain("b", "c");
        assertThat(receipt.open().stream().map(open -> open.line().id())).doesNotContain("pertiga");
    }

    @Test
    void the_sheet_tells_limits_conditions_and_formulas() {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument("uji"));
        List<String> rows = RuleSheet.of(instrument, BOOK, DAY).stream()
                .map(row ->
                        row.node() + " " + row.property() + " " + row.value().id())
                .toList();

        assertThat(rows)
                .contains(
                        "a weight 1/3",
                        "a points nilai × 1",
                        "dibatasi limit 50",
                        "gerbang condition jumlah",
                        "gerbang threshold 100",
                        "gerbang otherwise tidak berlaku",
                        "g points 0");
        assertThat(instrument.nodes().stream().map(RuleSheet::kind))
                .contains("mean", "sum", "max", "cap", "gate", "linear");
    }

    @Test
    void both_languages_have_the_same_sentences() {
        ResourceBundle id = bundle(Language.ID);
        ResourceBundle en = bundle(Language.EN);

        assertThat(id.keySet()).isNotEmpty().isEqualTo(en.keySet());
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "id.petala.engine.receipt.tanda_terima",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void json_escapes_what_could_break_out_of_it() throws IOException {
        StringBuilder text = new StringBuilder();
        new Json(text)
                .object()
                .key("a\"")
                .text("\\ \n \u0001 \u2028 </script> é")
                .key("b")
                .text(null)
                .endObject();

        assertThat(text.toString()).isEqualTo("{\"a\\\"\":\"\\\\ \\n \\u0001 \\u2028 \\u003c/script> é\",\"b\":null}");
    }

    @Test
    void negative_numbers_have_the_comma_of_the_language_and_a_line_without_ranges_names_none() {
        Instrument points = Objects.requireNonNull(ShippedRules.indices().instrument("angka-kredit"));
        FactTable facts = Cases.facts(points, DAY, "angka.csv", """
                criterion,value
                jenjang,AHLI_PERTAMA
                predikat,BAIK
                bulan,2
                sebelumnya,18.75
                """);
        Receipt receipt = new Receipts(Scorer.compile(points, DAY)).of(facts, 0);

        assertThat(TextReceipt.of(receipt, Language.ID))
                .contains("-20,83", "0 + -1 × 20,83")
                .doesNotContain("rentang :");
        assertThat(TextReceipt.of(receipt, Language.EN)).contains("-20.83").doesNotContain("within :");
    }
}
