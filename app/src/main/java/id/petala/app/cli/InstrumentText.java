package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.receipt.RuleWords;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An instrument for reading in a terminal: node after node, each value with what it rests on. */
final class InstrumentText {

    private final Instrument instrument;
    private final Language language;
    private final PrintWriter out;
    private final String form;

    InstrumentText(Instrument instrument, Console console) {
        this.instrument = instrument;
        this.form = console.text("instrument.form");
        this.language = console.language();
        this.out = console.out();
    }

    void print(List<RuleRow> rows) {
        out.println(instrument.id());
        out.println("  " + form);
        String node = "";
        RuleRow before = null;
        for (RuleRow row : rows) {
            if (!row.node().equals(node)) {
                node = row.node();
                before = null;
                heading(node);
            }
            row(row, before);
            before = row;
        }
    }

    private void heading(String id) {
        out.println();
        if (!id.isEmpty()) {
            Node node = instrument.node(id);
            out.println(id + "  [" + RuleSheet.kind(node) + "]");
        }
    }

    private void row(RuleRow row, @Nullable RuleRow before) {
        String name = row.name().in(language);
        String key = row.key().isEmpty() ? "" : " " + row.key();
        String value = row.value().in(language);
        out.println("  " + name + key + (value.isEmpty() ? "" : ": " + value) + cited(row, before));
        Dated<?> dated = row.dated();
        if (dated != null && dated.note() != null && !same(row, before)) {
            out.println("    " + dated.note().in(language));
        }
    }

    /** Rows of one dated value cite it once. */
    private String cited(RuleRow row, @Nullable RuleRow before) {
        Dated<?> dated = row.dated();
        return dated == null || same(row, before)
                ? ""
                : "  <" + row.from() + "; " + RuleWords.citation(dated).in(language) + ">";
    }

    private static boolean same(RuleRow row, @Nullable RuleRow before) {
        return before != null && Objects.equals(row.dated(), before.dated());
    }
}
