package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.platform.Words;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.receipt.Status;
import java.util.ArrayList;
import java.util.List;

/** The roots of an instrument as columns, the subjects as rows, aligned for a terminal. */
final class RootTable {

    private final Console console;
    private final Words words;
    private final List<String> roots;

    RootTable(Console console, Instrument instrument) {
        this.console = console;
        this.words = Words.in(console.language().code());
        this.roots = instrument.roots().stream().map(Node::id).toList();
    }

    void print(Scorer scorer, FactTable facts) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("subject"));
        header.addAll(roots);
        rows.add(header);
        scorer.score(facts, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                rows.add(row(scorer, batch, i));
            }
        });
        Columns.print(console.out(), rows);
    }

    private List<String> row(Scorer scorer, Batch batch, int i) {
        List<String> cells = new ArrayList<>(List.of(batch.subject(i)));
        roots.forEach(root -> cells.add(cell(scorer.index(root), root, batch, i)));
        return cells;
    }

    private String cell(int node, String id, Batch batch, int i) {
        if (!batch.known(node, i)) {
            return (batch.missing(id, i) ? Status.MISSING : Status.NOT_APPLICABLE).name();
        }
        Category category = batch.category(node, i);
        return category == null ? words.num(batch.amount(node, i).rounded(Points.PLACES)) : category.code();
    }
}
