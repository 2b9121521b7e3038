package id.petala.app.facts;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a table of facts out of a facts file. Rows of one subject that feed one fact are weighed against each other:
 * alike in every cell, the first stays; contradicting, all are rejected. What a rejected row was about is missing for its
 * subject, so that nothing is concluded from the rest. Goes subject by subject, so that only the rows of one are ever held
 * understood.
 */
public final class FactsReader {

    /** A table of facts and what was found on the way. */
    public record Facts(FactTable table, List<Finding> findings) {
        /** Whether any row was left out. */
        public boolean rejectedRows() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
        }
    }

    /** What rows of a subject are weighed against each other: those about one fact, or about one inner node. */
    private record Target(boolean fact, String id) {}

    private final Scorer scorer;
    private final Instrument instrument;
    private final RowReader reader;
    private final List<Finding> findings = new ArrayList<>();
    private final FactTableBuilder table;
    private final Map<String, Set<String>> missing = new TreeMap<>();
    private final List<List<Stated>> doubtful = new ArrayList<>();

    private FactsReader(Scorer scorer, Set<String> subjects) {
        this.table = new FactTableBuilder(subjects);
        this.scorer = scorer;
        this.instrument = scorer.instrument();
        this.reader = new RowReader(scorer);
    }

    /** Reads the rows of a file as facts of the subjects they name. */
    public static Facts read(FactsFile file, Scorer scorer) {
        List<FactRow> named =
                file.rejected().stream().filter(FactsReader::namesSubject).toList();
        Set<String> subjects = new TreeSet<>();
        named.forEach(row -> subjects.add(row.subject()));
        file.rows().forEach(row -> subjects.add(row.subject()));
        FactsReader facts = new FactsReader(scorer, subjects);
        facts.findings.addAll(file.findings());
        named.forEach(row -> facts.missing(row.subject(), row.criterion()));
        facts.rows(file.rows());
        facts.reject();
        FactTable table = facts.table.build();
        facts.uncounted(table);
        return new Facts(table, inOrder(facts.findings));
    }

    private static boolean namesSubject(FactRow row) {
        return !row.subject().isEmpty() && row.subject().chars().noneMatch(Character::isISOControl);
    }

    private void rows(List<FactRow> inFileOrder) {
        List<FactRow> rows = new ArrayList<>(inFileOrder);
        rows.sort(Comparator.comparing(FactRow::subject));
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size()
                    || !rows.get(to).subject().equals(rows.get(from).subject())) {
                subject(rows.subList(from, to));
                from = to;
            }
        }
    }

    private void subject(List<FactRow> rows) {
        Map<Target, List<Stated>> groups = new LinkedHashMap<>();
        rows.forEach(row -> understand(row, groups));
        List<Stated> accepted = new ArrayList<>();
        groups.values().forEach(group -> accepted.addAll(weighed(group)));
        accepted.forEach(this::add);
        if (!accepted.isEmpty() && Uncounted.possible(instrument, accepted)) {
            doubtful.add(accepted);
        }
    }

    private void uncounted(FactTable built) {
        for (List<Stated> stated : doubtful) {
            int subject = built.indexOf(stated.getFirst().row().subject());
            findings.addAll(Uncounted.of(scorer, built, subject, stated));
        }
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.where().row(), b.where().row()))
                .toList();
    }

    private void understand(FactRow row, Map<Target, List<Stated>> groups) {
        try {
            Stated stated = reader.read(row);
            groups.computeIfAbsent(target(stated), _ -> new ArrayList<>()).add(stated);
        } catch (Refused refused) {
            findings.addAll(refused.findings());
            missing(row.subject(), row.criterion());
        }
    }

    private static Target target(Stated stated) {
        return stated.node() instanceof Node.Leaf leaf
                ? new Target(true, leaf.fact().id())
                : new Target(false, stated.node().id());
    }

    /** What the rows of one target leave: nothing where any two contradict each other. */
    private List<Stated> weighed(List<Stated> group) {
        List<Stated> distinct = distinct(group);
        Set<Stated> contradicting = Contradictions.of(distinct, scorer);
        for (Stated stated : contradicting) {
            findings.add(conflict(stated, contradicting));
            missing(stated.row().subject(), stated.node().id());
        }
        return contradicting.isEmpty() ? oncePerFact(distinct) : List.of();
    }

    /** Rows that say the same in every cell: items of their own where several values count together, else one. */
    private List<Stated> distinct(List<Stated> group) {
        Map<List<String>, Stated> first = new LinkedHashMap<>();
        List<Stated> distinct = new ArrayList<>();
        for (Stated stated : group) {
            Stated same = first.putIfAbsent(stated.row().cells(), stated);
            if (same == null || isItem(stated)) {
                distinct.add(stated);
            }
            if (same != null) {
                findings.add(repeated(stated, same));
            }
        }
        return distinct;
    }

    private static boolean isItem(Stated stated) {
        return stated.kind() instanceof Stated.Kind.Fact
                && stated.node() instanceof Node.Leaf leaf
                && leaf.fact().many();
    }

    /** Where several values count together, a repeated row may not be meant as two: then it is more than a remark. */
    private static Finding repeated(Stated stated, Stated first) {
        boolean item = isItem(stated);
        return new Finding(
                item ? "facts-file.repeated-item" : "facts-file.repeated",
                item ? Severity.WARNING : Severity.NOTE,
                stated.row().where(),
                stated.row().value(),
                "",
                List.of(first.line() + ""));
    }

    /** Values of a fact that two criteria state alike are added once. */
    private static List<Stated> oncePerFact(List<Stated> group) {
        List<Stated> once = new ArrayList<>();
        String criterion = "";
        for (Stated stated : group) {
            criterion =
                    criterion.isEmpty() && !stated.isPoints() ? stated.node().id() : criterion;
            if (stated.isPoints() || stated.node().id().equals(criterion)) {
                once.add(stated);
            }
        }
        return once;
    }

    private static Finding conflict(Stated stated, Collection<Stated> all) {
        List<String> others = all.stream()
                .filter(other -> !other.equals(stated))
                .map(other -> other.line() + "")
                .limit(20)
                .toList();
        return Finding.reject(
                "facts-file.conflict", stated.row().valueWhere(), stated.row().value(), "", String.join(", ", others));
    }

    private void missing(String subject, String criterion) {
        Node node = instrument.find(criterion);
        if (node != null) {
            Set<String> nodes = missing.computeIfAbsent(subject, _ -> new LinkedHashSet<>());
            below(node, nodes);
        }
    }

    /** A node and everything it is made of, so that it can't be concluded from its parts either. */
    private void below(Node node, Set<String> found) {
        if (found.add(node.id())) {
            instrument.children(node.id()).forEach(child -> below(child, found));
            if (node instanceof Node.Gate gate) {
                below(instrument.node(gate.condition()), found);
            }
        }
    }

    private void reject() {
        missing.forEach((subject, nodes) -> {
            for (String id : nodes) {
                if (instrument.node(id) instanceof Node.Leaf leaf) {
                    table.reject(leaf.fact(), subject);
                }
            }
        });
    }

    private void add(Stated stated) {
        String subject = stated.row().subject();
        Origin origin = origin(stated.row());
        Dating dating = new Dating(stated.on(), stated.until());
        switch (stated.kind()) {
            case Stated.Kind.Points points -> give(stated, points.points(), dating, origin);
            case Stated.Kind.Fact fact -> table.add(fact(stated), subject, fact.value(), dating, origin);
            case Stated.Kind.None _ -> table.cover(fact(stated), subject, stated.on(), coverage(stated.row()));
            case Stated.Kind.NotApplicable _ -> table.notApplicable(fact(stated), subject);
        }
    }

    /** Points that don't hold on the day are not handed on: nothing else would keep them from counting. */
    private void give(Stated stated, long points, Dating dating, Origin origin) {
        boolean ended = stated.until() != null && stated.until().isBefore(scorer.asOf());
        if (stated.on().isAfter(scorer.asOf()) || ended) {
            findings.add(Finding.warning(
                    "facts-file.points-day",
                    stated.row().where(),
                    stated.row().value(),
                    "",
                    scorer.asOf().toString()));
            return;
        }
        if (!missing.getOrDefault(stated.row().subject(), Set.of())
                .contains(stated.node().id())) {
            table.give(stated.node().id(), stated.row().subject(), points, dating, origin);
        }
    }

    private static Fact fact(Stated stated) {
        return ((Node.Leaf) stated.node()).fact();
    }

    private static Origin origin(FactRow row) {
        String source = row.source().isEmpty() ? row.file() : row.source();
        return new Origin(source, row.line());
    }

    private static String coverage(FactRow row) {
        return row.source().isEmpty() ? row.file() + ":" + row.line() : row.source();
    }
}
