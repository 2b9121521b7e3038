package id.petala.engine.instrument;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scoring instrument: a tree of nodes in reading order, read from a file and checked.
 *
 * @param id permanent id
 * @param version changes with every change of the file's meaning
 * @param subject whom or what it scores: {@code pegawai}, {@code jabatan}, {@code unit}, {@code instansi} and so on
 * @param firstDay the first day it can be applied to
 * @param missing what a mean does with missing parts
 * @param talent which nodes make the talent map; null for instruments that make none
 * @param index what makes it an index of an agency, a unit or people; null for other instruments
 * @param texts the texts of the rule files it was read from, its own first
 */
public record Instrument(
        String id,
        String version,
        Label label,
        Label note,
        String subject,
        LocalDate firstDay,
        Parameter<MissingPolicy> missing,
        List<Node> nodes,
        @Nullable Talent talent,
        @Nullable IndexHead index,
        List<RuleText> texts) {

    /** The subject of instruments that tell what people are worth in posts. */
    public static final String PAIR = "pegawai×jabatan";

    /** The same, typed without the sign ×. */
    private static final String PAIR_IN_ASCII = "pegawai-jabatan";

    public Instrument {
        nodes = List.copyOf(nodes);
        texts = List.copyOf(texts);
    }

    public @Nullable Node find(String id) {
        for (Node node : nodes) {
            if (node.id().equals(id)) {
                return node;
            }
        }
        return null;
    }

    /**
     * The node with an id that was checked before.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Node node(String id) {
        Node node = find(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id + " in " + this.id);
        }
        return node;
    }

    /** The parts of a node in file order. */
    public List<Node> children(String id) {
        return nodes.stream().filter(node -> id.equals(node.head().parent())).toList();
    }

    /** The ids of the nodes that a node is made of or asks, its parts first. */
    public List<String> asked(Node node) {
        List<String> asked = new ArrayList<>();
        children(node.id()).forEach(child -> asked.add(child.id()));
        switch (node) {
            case Node.Gate gate -> asked.add(gate.condition());
            case Node.Quotient quotient -> asked.add(quotient.by());
            case Node.Rescale rescale -> asked.add(rescale.of());
            case Node.Requirements requirements -> requirements.conditions().forEach(one -> asked.add(one.of()));
            case Node.Level level -> asked.add(level.of());
            case Node.Matrix matrix -> asked.addAll(List.of(matrix.rows(), matrix.columns()));
            case Node.Leaf _,
                    Node.Mean _,
                    Node.Sum _,
                    Node.Extreme _,
                    Node.Cap _,
                    Node.Round _,
                    Node.Product _,
                    Node.Pieces _ -> {}
        }
        return asked;
    }

    /** The nodes that are no part of another and have a value rather than a level. */
    public List<Node> values() {
        return roots().stream().filter(node -> !node.categorical()).toList();
    }

    /** Whether a file that states a subject so is about people in posts. */
    public static boolean isOfPairs(String subject) {
        return subject.equals(PAIR) || subject.equals(PAIR_IN_ASCII);
    }

    /** Whether it tells what people are worth in posts. */
    public boolean ofPairs() {
        return subject.equals(PAIR);
    }

    /** Nodes that are no part of another. */
    public List<Node> roots() {
        return nodes.stream().filter(node -> node.head().parent() == null).toList();
    }

    /** Whether it can be applied to a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay);
    }

    /**
     * Checks that the instrument can be applied to a day.
     *
     * @throws NoValueOnDay before its first day
     */
    public void requireDay(LocalDate day) {
        if (!holdsOn(day)) {
            throw new NoValueOnDay(id, day, firstDay);
        }
    }

    /** All dated values, for lists of what is provisional and for checks over time. */
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> all = new ArrayList<>();
        all.add(missing);
        nodes.forEach(node -> all.addAll(parameters(node)));
        if (talent != null) {
            all.add(talent.rank());
        }
        if (index != null) {
            all.add(index.official());
        }
        return all;
    }

    /** The dated values of one node: weight, window, points and so on, whichever it has. */
    public static List<Parameter<?>> parameters(Node node) {
        List<Parameter<?>> all = new ArrayList<>();
        add(all, node.head().weight());
        switch (node) {
            case Node.Leaf leaf -> {
                add(all, leaf.window());
                add(all, leaf.scale());
                add(all, leaf.error());
            }
            case Node.Cap cap -> all.add(cap.limit());
            case Node.Gate gate -> all.add(gate.threshold());
            case Node.Level level -> {
                add(all, level.cuts());
                add(all, level.codes());
            }
            case Node.Sum sum -> add(all, sum.places());
            case Node.Round round -> all.add(round.places());
            case Node.Quotient quotient -> add(all, quotient.times());
            case Node.Pieces pieces -> all.add(pieces.pieces());
            case Node.Requirements requirements -> requirements.conditions().forEach(one -> all.add(one.must()));
            case Node.Mean _, Node.Extreme _, Node.Matrix _, Node.Product _, Node.Rescale _ -> {}
        }
        return all;
    }

    private static void add(List<Parameter<?>> all, @Nullable Parameter<?> parameter) {
        if (parameter != null) {
            all.add(parameter);
        }
    }

    /** How many of the values that hold on a day are provisional. */
    public int provisional(LocalDate day) {
        int count = 0;
        for (Parameter<?> parameter : parameters()) {
            Dated<?> dated = parameter.asOf(day);
            count += dated.provisional() ? 1 : 0;
        }
        return count;
    }
}
