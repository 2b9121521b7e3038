package id.petala.app.rulebook;

import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.Talent;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What another instrument makes of the people of a run, on the same day and with the same facts: both maps side by side.
 * People stand in the order of both maps. Nothing of it is kept.
 */
final class Effect {

    /** Units are told apart no deeper. */
    private static final int DEEPEST = 4;

    private final OpenRun run;
    private final TalentMap now;
    private final String[] from;
    private final String[] to;
    private final String[] units;
    private final List<Lack> lacking;

    /**
     * Compares two maps of the same facts.
     *
     * @param run the run shown, with its map
     * @param now the map of the same people by the other instrument
     */
    Effect(OpenRun run, TalentMap now) {
        UnitTree tree = run.intake().dossiers().units();
        List<List<String>> paths = run.run().people().stream()
                .map(person -> tree.upward(person.unit()).reversed())
                .toList();
        int depth = depth(paths);
        this.run = run;
        this.now = now;
        int size = now.size();
        this.from = new String[size];
        this.to = new String[size];
        this.units = new String[size];
        for (int person = 0; person < size; person++) {
            from[person] = Movement.place(then(), person);
            to[person] = Movement.place(now, person);
            units[person] = at(paths.get(person), depth);
        }
        this.lacking = lacks();
    }

    /** As deep in the tree of units as one of them holds more than half of the people. */
    private static int depth(List<List<String>> paths) {
        int depth = 0;
        while (depth < DEEPEST && 2 * largest(paths, depth) > paths.size()) {
            depth++;
        }
        return depth;
    }

    private static int largest(List<List<String>> paths, int depth) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        paths.forEach(path -> counts.merge(at(path, depth), 1, Integer::sum));
        return counts.values().stream().max(Integer::compare).orElse(0);
    }

    private static String at(List<String> path, int depth) {
        return path.get(Math.min(depth, path.size() - 1));
    }

    TalentMap then() {
        return run.run().map();
    }

    TalentMap now() {
        return now;
    }

    OpenRun run() {
        return run;
    }

    /** Whether a box of the one map is the same box in the other. */
    boolean sameBoxes() {
        return then().scheme().equals(now.scheme());
    }

    int size() {
        return to.length;
    }

    String from(int person) {
        return from[person];
    }

    String to(int person) {
        return to[person];
    }

    /** The unit a person is counted in: the uppermost one, or one below it where that holds nearly everybody. */
    String unit(int person) {
        return units[person];
    }

    /** Whether the place differs; between other schemes only whether there is a box at all. */
    boolean changed(int person) {
        return sameBoxes() ? !from[person].equals(to[person]) : then().status(person) != now.status(person);
    }

    /** Who is mapped now and has no box for lack of data then. */
    boolean loses(int person) {
        return then().status(person) == Status.TERPETAKAN && now.status(person) == Status.BELUM_DINILAI;
    }

    /** Who has no box for lack of data now and gets one. */
    boolean gains(int person) {
        return then().status(person) == Status.BELUM_DINILAI && now.status(person) == Status.TERPETAKAN;
    }

    int changed() {
        return count(this::changed);
    }

    int losing() {
        return count(this::loses);
    }

    int gaining() {
        return count(this::gains);
    }

    /** Who has a box by both instruments. */
    boolean mappedTwice(int person) {
        return then().status(person) == Status.TERPETAKAN && now.status(person) == Status.TERPETAKAN;
    }

    int count(Choice choice) {
        int count = 0;
        for (int person = 0; person < size(); person++) {
            count += choice.holds(person) ? 1 : 0;
        }
        return count;
    }

    /** Something that is so of some people. */
    interface Choice {
        boolean holds(int person);
    }

    /** How many people go from each place to each other, where anybody does. */
    Map<Way, Integer> ways() {
        Map<Way, Integer> ways = new LinkedHashMap<>();
        for (int person = 0; person < size(); person++) {
            ways.merge(new Way(from[person], to[person]), 1, Integer::sum);
        }
        return ways;
    }

    /** From a place of the map there is to one of the other. */
    record Way(String from, String to) {}

    /** The units people are counted in, by name. */
    Map<String, Figures> byUnit() {
        Map<String, List<Integer>> people = new TreeMap<>();
        for (int person = 0; person < size(); person++) {
            people.computeIfAbsent(units[person], _ -> new ArrayList<>()).add(person);
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        people.forEach((unit, those) -> figures.put(unit, figures(those)));
        return figures;
    }

    private Figures figures(List<Integer> people) {
        return new Figures(
                people.size(),
                in(people, person -> then().status(person) == Status.TERPETAKAN),
                in(people, person -> now.status(person) == Status.TERPETAKAN),
                in(people, this::changed),
                in(people, then()::inPool),
                in(people, now::inPool));
    }

    private static int in(List<Integer> people, Choice choice) {
        return (int) people.stream().filter(choice::holds).count();
    }

    /**
     * The people of a unit.
     *
     * @param mappedThen with a box by the instrument of the run
     * @param mappedNow with a box by the other
     * @param poolThen in the succession pool by the instrument of the run
     */
    record Figures(int people, int mappedThen, int mappedNow, int changed, int poolThen, int poolNow) {}

    /** A single input that those lack who lose their box, and how many of them. */
    record Lack(Explained.Missing gap, int people) {}

    /** What those lack who lose their box, the most frequent first. */
    List<Lack> lacking() {
        return lacking;
    }

    private List<Lack> lacks() {
        Map<String, Lack> lacks = new LinkedHashMap<>();
        for (int person = 0; person < size(); person++) {
            if (loses(person)) {
                inputs(person)
                        .forEach((id, gap) -> lacks.merge(
                                id,
                                new Lack(gap, 1),
                                (one, more) -> new Lack(one.gap(), one.people() + more.people())));
            }
        }
        return lacks.values().stream()
                .sorted(Comparator.comparingInt(Lack::people).reversed())
                .toList();
    }

    /** The single inputs a person lacks for a box by the other instrument, by criterion. */
    private Map<String, Explained.Missing> inputs(int person) {
        Map<String, Explained.Missing> inputs = new LinkedHashMap<>();
        gaps(person)
                .forEach(gap -> Explanations.missing(gap)
                        .forEach(leaf -> inputs.putIfAbsent(leaf.criterion().id(), leaf)));
        return inputs;
    }

    /** What a person lacks for a box by the other instrument. */
    List<Explained.Missing> gaps(int person) {
        Talent talent = Objects.requireNonNull(now.scorer().instrument().talent());
        return Explanations.gaps(now.explain(person, talent.box()));
    }
}
