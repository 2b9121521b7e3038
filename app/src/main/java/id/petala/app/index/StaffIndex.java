package id.petala.app.index;

import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An index measured person by person, IP ASN above all, and its means by headcount over units and the agency. A mean is
 * over the people measured; how many of the population those are stands beside it.
 *
 * <p>Source of the aggregation: inferred from the published figures of Kota Bima for 2023, which it reproduces.
 */
public final class StaffIndex {

    /** How one person was dealt with. */
    public enum Status {
        MEASURED,
        MISSING,
        NOT_APPLICABLE,
        EXCLUDED
    }

    private final Scorer scorer;
    private final FactTable facts;
    private final List<String> nodes;
    private final Status[] status;
    private final long[][] values;
    private final Population.@Nullable Group[] excluded;
    private final List<Node.Leaf> leaves;
    private final List<BitSet> without;

    private StaffIndex(Scorer scorer, FactTable facts) {
        this.scorer = scorer;
        this.facts = facts;
        this.nodes = nodes(scorer.instrument());
        this.status = new Status[facts.size()];
        this.values = new long[nodes.size()][facts.size()];
        this.excluded = new Population.Group[facts.size()];
        this.leaves = scorer.instrument().nodes().stream()
                .filter(Node.Leaf.class::isInstance)
                .map(Node.Leaf.class::cast)
                .toList();
        this.without = leaves.stream().map(_ -> new BitSet()).toList();
    }

    /**
     * Measures all people of a table of facts.
     *
     * @param population who is measured; those of an excluded group are not
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static StaffIndex of(Instrument instrument, LocalDate asOf, FactTable facts, Population population) {
        StaffIndex index = new StaffIndex(Scorer.compile(instrument, asOf), facts);
        index.scorer.score(facts, index::keep);
        population.groups().valueOn(asOf).stream()
                .filter(Population.Group::excluded)
                .forEach(index::exclude);
        return index;
    }

    /** The index and, below it and its rounding, the dimensions it is the sum of. */
    private static List<String> nodes(Instrument instrument) {
        String value = IndexBook.head(instrument).value();
        List<String> nodes = new ArrayList<>(List.of(value));
        Node whole = instrument.node(value);
        while (instrument.children(whole.id()).size() == 1) {
            whole = instrument.children(whole.id()).getFirst();
        }
        instrument.children(whole.id()).forEach(child -> nodes.add(child.id()));
        return List.copyOf(nodes);
    }

    private void keep(Batch batch) {
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            int index = scorer.index(nodes.getFirst());
            status[person] = batch.known(index, i)
                    ? Status.MEASURED
                    : batch.missing(nodes.getFirst(), i) ? Status.MISSING : Status.NOT_APPLICABLE;
            for (int node = 0; node < nodes.size(); node++) {
                values[node][person] = batch.numerator(scorer.index(nodes.get(node)), i);
            }
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                without.get(leaf).set(person, batch.missing(leaves.get(leaf).id(), i));
            }
        }
    }

    private void exclude(Population.Group group) {
        FactColumn column = facts.column(group.fact());
        for (int person = 0; column != null && person < status.length; person++) {
            int last = column.end(person) - 1;
            if (last >= column.first(person)
                    && group.codes()
                            .contains(column.fact()
                                    .codes()
                                    .get((int) column.value(last))
                                    .code())) {
                status[person] = Status.EXCLUDED;
                excluded[person] = excluded[person] == null ? group : excluded[person];
            }
        }
    }

    public Scorer scorer() {
        return scorer;
    }

    public FactTable facts() {
        return facts;
    }

    /** The index first, then the dimensions it is made of. */
    public List<String> nodes() {
        return nodes;
    }

    public int size() {
        return status.length;
    }

    public Status status(int person) {
        return status[person];
    }

    /** The group because of which a person is not measured; null for everybody else. */
    public Population.@Nullable Group excluded(int person) {
        return excluded[person];
    }

    /** The exact value of one of the {@link #nodes} for a person who was measured. */
    public Rational value(int node, int person) {
        return Rational.of(values[node][person], scorer.denominator(nodes.get(node)));
    }

    /**
     * What people lack for their index.
     *
     * @param people how many of those to be measured lack it
     */
    public record Gap(Label label, Label supplier, int people) {}

    /** What those who can't be measured lack, what most lack first. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            int people = (int) without.get(leaf).stream()
                    .filter(person -> status[person] == Status.MISSING)
                    .count();
            if (people > 0) {
                Node.Leaf node = leaves.get(leaf);
                gaps.add(new Gap(node.head().criterion().label(), node.fact().supplier(), people));
            }
        }
        gaps.sort(Comparator.comparingInt(Gap::people).reversed());
        return gaps;
    }

    /**
     * A unit or the agency.
     *
     * @param population how many belong to it and are to be measured
     * @param measured how many of them were
     * @param means of the {@link #nodes} over those measured; empty when nobody was
     */
    public record Group(String name, int population, int measured, List<Rational> means) {}

    /** All people to be measured. */
    public Group agency(String name) {
        return group(name, _ -> true);
    }

    /** Each unit with all below it, in the order of their names. */
    public List<Group> units(List<String> unitOfPerson, UnitTree tree) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, List<String>> upward = new LinkedHashMap<>();
        for (int person = 0; person < status.length; person++) {
            for (String unit : upward.computeIfAbsent(unitOfPerson.get(person), tree::upward)) {
                tallies.computeIfAbsent(unit, _ -> new Tally()).add(person);
            }
        }
        List<Group> groups = new ArrayList<>();
        tallies.forEach((unit, tally) -> groups.add(tally.group(unit)));
        return groups;
    }

    private Group group(String name, IntPredicate belongs) {
        Tally tally = new Tally();
        for (int person = 0; person < status.length; person++) {
            if (belongs.test(person)) {
                tally.add(person);
            }
        }
        return tally.group(name);
    }

    /** What people add up to. */
    private final class Tally {
        private int population;
        private int measured;
        private final long[] sums = new long[nodes.size()];

        void add(int person) {
            population += status[person] == Status.MEASURED || status[person] == Status.MISSING ? 1 : 0;
            if (status[person] == Status.MEASURED) {
                measured++;
                for (int node = 0; node < sums.length; node++) {
                    sums[node] = Math.addExact(sums[node], values[node][person]);
                }
            }
        }

        Group group(String name) {
            List<Rational> means = new ArrayList<>();
            for (int node = 0; node < sums.length && measured > 0; node++) {
                means.add(Rational.of(sums[node], scorer.denominator(nodes.get(node)))
                        .dividedBy(Rational.of(measured)));
            }
            return new Group(name, population, measured, List.copyOf(means));
        }
    }

    /** The category of a mean, read as it is published; null where the rules know none. */
    public @Nullable Category category(Rational mean) {
        Rational published = published(mean);
        for (Cut cut : cuts()) {
            if (cut.range().contains(published)) {
                return cut.level();
            }
        }
        return null;
    }

    /** The category above a mean as it is published; null at the top and where the rules know none. */
    public IndexFigure.@Nullable Next next(Rational mean) {
        return IndexFigure.Next.of(cuts(), published(mean));
    }

    private Rational published(Rational mean) {
        return Rational.of(mean.rounded(IndexBook.head(scorer.instrument()).places()));
    }

    private List<Cut> cuts() {
        String category = IndexBook.head(scorer.instrument()).category();
        return category != null
                        && scorer.instrument().node(category) instanceof Node.Level level
                        && level.cuts() != null
                ? level.cuts().valueOn(scorer.asOf())
                : List.of();
    }
}
