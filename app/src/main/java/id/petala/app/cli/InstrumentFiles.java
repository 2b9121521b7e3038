package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.table.CsvOut;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** An instrument for other programs: one CSV row per value, or the file's own text. */
final class InstrumentFiles {

    private InstrumentFiles() {}

    static void csv(Writer out, Instrument instrument, List<RuleRow> rows, Language language) throws IOException {
        CsvOut csv = CsvOut.to(
                out,
                List.of(
                        "instrument",
                        "node",
                        "kind",
                        "property",
                        "key",
                        "value",
                        "from",
                        "basis",
                        "citation",
                        "provisional",
                        "note"));
        for (RuleRow row : rows) {
            String kind = row.node().isEmpty() ? "" : RuleSheet.kind(instrument.node(row.node()));
            csv.row(
                    instrument.id(),
                    row.node(),
                    kind,
                    row.property(),
                    row.key(),
                    row.value().in(language),
                    row.from(),
                    row.basis(),
                    row.citation(),
                    row.dated() == null ? "" : row.provisional() + "",
                    note(row, language));
        }
        csv.flush();
    }

    private static String note(RuleRow row, Language language) {
        return row.dated() == null || row.dated().note() == null
                ? ""
                : row.dated().note().in(language);
    }

    /** The file's own text, after a remark about the file it extends, if any. */
    static void yaml(Writer out, Instrument instrument, Console console) throws IOException {
        RuleText own = instrument.texts().getFirst();
        String base = base(own);
        if (!base.isEmpty()) {
            out.write("# " + console.text("instrument.base", base) + "\n");
        }
        out.write("# sha256 " + own.sha256() + "\n");
        out.write(own.text());
        out.flush();
    }

    private static String base(RuleText text) {
        Yaml extended = Yaml.read(text).optional("extends");
        return extended == null ? "" : extended.text();
    }
}
