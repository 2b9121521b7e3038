package id.petala.engine.index;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small instruments written for a test, and worksheets of one invented agency. */
final class Sheets {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final String SUBJECT = "INSTANSI";

    private Sheets() {}

    /** The text of a dated value. */
    static String dated(Object value) {
        return "[{from: 2024-01-01, value: " + value + ", basis: ASSUMPTION, cite: petala}]";
    }

    /** A fact whose levels are the whole numbers from 1 up to a highest. */
    static String number(String id, int highest) {
        return "  - {id: f-%1$s, label: {id: \"Fakta %1$s\", en: \"Fact %1$s\"}, type: NUMBER, table: indeks, unit: {id: a, en: a},"
                        .formatted(id)
                + " supplier: {id: \"Tim\", en: \"Team\"}, min: 0, max: " + highest + "}\n";
    }

    /** A node of any kind. */
    static String node(String id, String parent, String weight, String rest) {
        return "  - {id: %s, label: {id: \"Butir %s\", en: \"Item %s\"}%s%s, %s}\n"
                .formatted(
                        id,
                        id,
                        id,
                        parent.isEmpty() ? "" : ", in: " + parent,
                        weight.isEmpty() ? "" : ", weight: " + dated(weight),
                        rest);
    }

    /** A leaf that is worth its level, or a multiple of it. */
    static String leaf(String id, String parent, String weight, String times) {
        return node(
                id,
                parent,
                weight,
                "kind: linear, fact: f-" + id + ", points: " + dated("{times: " + times + ", per: 1}"));
    }

    static Scorer scorer(String facts, String nodes) {
        return scorer("STRICT", facts, nodes);
    }

    /** An instrument of these facts and nodes, compiled. */
    static Scorer scorer(String missing, String facts, String nodes) {
        String text = "instrument: uji-rencana\nversion: \"1\"\nlabel: {id: Uji, en: Test}\nnote: {id: Uji, en: Test}\n"
                + "subject: instansi\nfirst_day: 2024-01-01\nmissing: " + dated(missing)
                + "\nlevels:\n  uji:\n"
                + "    - {code: RENDAH, label: {id: Rendah, en: Low}}\n"
                + "    - {code: SEDANG, label: {id: Sedang, en: Middling}}\n"
                + "    - {code: TINGGI, label: {id: Tinggi, en: High}}\n"
                + "  uji-putusan:\n"
                + "    - {code: BELUM, label: {id: Belum memenuhi, en: Not met}}\n"
                + "    - {code: MEMENUHI, label: {id: Memenuhi, en: Met}}\n"
                + "facts:\n" + facts + "nodes:\n" + nodes;
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts().stream()
                .filter(shared -> !shared.path().contains("instruments/"))
                .toList());
        texts.add(new RuleText("uji-rencana.yaml", text));
        Instrument instrument =
                Objects.requireNonNull(RuleBookReader.read(texts).instrument("uji-rencana"));
        return Scorer.compile(instrument, DAY);
    }

    static Fact fact(Scorer scorer, String item) {
        return ((Node.Leaf) scorer.instrument().node(item)).fact();
    }

    /** The worksheet of one agency: item to value as a facts file says it. */
    static FactTable facts(Scorer scorer, Map<String, String> values) {
        FactTableBuilder builder = new FactTableBuilder(List.of(SUBJECT));
        values.forEach((item, text) -> {
            Fact fact = fact(scorer, item);
            FactValue value = FactValue.parse(fact, text, DAY, Where.file("uji"));
            builder.add(fact, SUBJECT, value, new Dating(DAY, null), new Origin("uji", 1));
        });
        return builder.build();
    }

    /** A row of an effort file. */
    static EffortRow row(int row, String item, Object level, String effort, String requires) {
        return new EffortRow(new Where("upaya.csv", row, null), item, level + "", effort, requires);
    }
}
