package id.petala.engine.receipt;

import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import java.io.IOException;
import java.util.List;

/** The values of an instrument as JSON: one object per value, in the order of {@link RuleSheet}. */
public final class JsonRules {

    private JsonRules() {}

    public static void write(Appendable out, Instrument instrument, List<RuleRow> rows) throws IOException {
        Json json = new Json(out);
        json.object().key("instrument").text(instrument.id());
        json.key("rule_text_sha256").text(instrument.texts().getFirst().sha256());
        json.key("values").array();
        for (RuleRow row : rows) {
            row(json.line(), instrument, row);
        }
        json.line().endArray().endObject().line();
    }

    private static void row(Json json, Instrument instrument, RuleRow row) throws IOException {
        json.object().key("node").text(row.node());
        if (!row.node().isEmpty()) {
            json.key("kind").text(RuleSheet.kind(instrument.node(row.node())));
        }
        json.key("property").text(row.property());
        json.key("key").text(row.key());
        label(json.key("value"), row.value());
        Dated<?> dated = row.dated();
        if (dated != null) {
            json.key("from").text(row.from()).key("basis").text(row.basis());
            json.key("citation").text(row.citation()).key("provisional").flag(row.provisional());
            if (dated.note() != null) {
                label(json.key("note"), dated.note());
            }
        }
        json.endObject();
    }

    private static void label(Json json, Label label) throws IOException {
        json.object().key("id").text(label.id()).key("en").text(label.en()).endObject();
    }
}
