package id.petala.engine.talent;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each leaf of a map took in, person by person and fact by fact, in the words of a facts file. Kept with a run so
 * that a later map can say why somebody moved without the old data.
 */
public final class TakenInputs {

    private final List<String> facts;
    private final SortedMap<String, List<String>> rows;

    /**
     * @param facts fact ids, the columns
     * @param rows by subject, one cell a fact; the empty text while missing
     */
    public TakenInputs(List<String> facts, SortedMap<String, List<String>> rows) {
        this.facts = List.copyOf(facts);
        this.rows = new TreeMap<>(rows);
    }

    /** What the leaves of a map took in for everybody who is not excluded. */
    public static TakenInputs of(TalentMap map) {
        Scorer scorer = map.scorer();
        Map<String, Integer> leaves = leaves(scorer);
        SortedMap<String, List<String>> rows = new TreeMap<>();
        scorer.score(map.facts(), batch -> {
            for (int i = 0; i < batch.size(); i++) {
                if (map.status(batch.place(i)) != Status.DIKECUALIKAN) {
                    rows.put(batch.subject(i), cells(batch, leaves, i));
                }
            }
        });
        return new TakenInputs(List.copyOf(leaves.keySet()), rows);
    }

    /** The first leaf of each fact. */
    private static Map<String, Integer> leaves(Scorer scorer) {
        Map<String, Integer> leaves = new LinkedHashMap<>();
        for (Node node : scorer.instrument().nodes()) {
            if (node instanceof Node.Leaf leaf) {
                leaves.putIfAbsent(leaf.fact().id(), scorer.index(leaf.id()));
            }
        }
        return leaves;
    }

    private static List<String> cells(Batch batch, Map<String, Integer> leaves, int i) {
        List<String> cells = new ArrayList<>(leaves.size());
        leaves.values().forEach(leaf -> cells.add(batch.taken(leaf, i)));
        return cells;
    }

    public List<String> facts() {
        return facts;
    }

    /** The rows by subject, in the order of subjects. */
    public SortedMap<String, List<String>> rows() {
        return rows;
    }

    /** These inputs for some subjects, with every missing cell taken from {@code newer} where that has it. */
    TakenInputs completedBy(TakenInputs newer) {
        List<String> all = new ArrayList<>(facts);
        newer.facts.stream().filter(fact -> !all.contains(fact)).forEach(all::add);
        SortedMap<String, List<String>> merged = new TreeMap<>();
        rows.forEach((subject, _) -> {
            List<String> cells = new ArrayList<>();
            for (String fact : all) {
                String own = cell(subject, fact);
                cells.add(own.isEmpty() ? newer.cell(subject, fact) : own);
            }
            merged.put(subject, cells);
        });
        return new TakenInputs(all, merged);
    }

    private String cell(String subject, String fact) {
        int column = facts.indexOf(fact);
        List<String> row = rows.get(subject);
        return column < 0 || row == null ? "" : row.get(column);
    }

    /** These inputs as facts for an instrument, dated so that its windows hold them. */
    FactTable asFacts(Scorer scorer) {
        FactTableBuilder builder = new FactTableBuilder(rows.keySet());
        Instrument instrument = scorer.instrument();
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf) {
                rows.keySet().forEach(subject -> fill(builder, scorer, leaf, subject));
            }
        }
        return builder.build();
    }

    private void fill(FactTableBuilder builder, Scorer scorer, Node.Leaf leaf, String subject) {
        String cell = cell(subject, leaf.fact().id());
        Fact fact = leaf.fact();
        LocalDate asOf = scorer.asOf();
        Origin origin = new Origin("inputs.csv", 0);
        if (cell.equals(Batch.NONE)) {
            builder.cover(fact, subject, asOf, origin.source());
        } else if (cell.equals(Batch.DOES_NOT_APPLY)) {
            builder.notApplicable(fact, subject);
        } else if (cell.startsWith(Batch.POINTS)) {
            long points = Points.exact(Points.decimal(cell.substring(Batch.POINTS.length())));
            builder.give(leaf.id(), subject, points, new Dating(asOf, null), origin);
        } else if (!cell.isEmpty() && first(leaf, scorer.instrument())) {
            LocalDate on =
                    Objects.requireNonNull(scorer.leafRule(leaf.id())).window().latest(asOf);
            FactValue value = FactValue.parse(fact, cell, LocalDate.MIN, Where.file(origin.source()));
            builder.add(fact, subject, value, new Dating(on, null), origin);
        }
    }

    /** Whether this leaf is the first of its fact, so that no value is laid down twice. */
    private static boolean first(Node.Leaf leaf, Instrument instrument) {
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf other && other.fact().equals(leaf.fact())) {
                return other.id().equals(leaf.id());
            }
        }
        return true;
    }
}
