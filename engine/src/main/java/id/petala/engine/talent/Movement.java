package id.petala.engine.talent;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed since an earlier map, split by cause. Each person walks from the old place to the new one in fixed steps:
 * the old inputs under the new rule (rule changed), then with what was missing filled in (data completed), then with the
 * inputs of today (person changed); joining or leaving the population is a step of its own. So the steps of all people
 * add up to the difference of the two maps, place by place.
 */
public final class Movement {

    /** The place of people who are in the population but have no box. */
    public static final String UNASSESSED = Status.BELUM_DINILAI.name();

    /** The place of people outside the population of a map. */
    public static final String OUTSIDE = "LUAR_PETA";

    /** Why somebody moved. */
    public enum Cause {
        RULE(new Label("aturan berubah", "rule changed")),
        DATA(new Label("data dilengkapi", "data completed")),
        PERSON(new Label("orangnya berubah", "person changed")),
        POPULATION(new Label("populasi berubah", "population changed"));

        private final Label label;

        Cause(Label label) {
            this.label = label;
        }

        public Label label() {
            return label;
        }
    }

    /** One step of one person. */
    public record Step(Cause cause, String from, String to) {}

    /** A person whose place changed, with the steps that led there; steps that led nowhere are left out. */
    public record Move(String subject, String from, String to, List<Step> steps) {
        public Move {
            steps = List.copyOf(steps);
        }
    }

    /** The earlier map: each person's place, what its leaves took in, and whether its rule texts were the same. */
    public record Earlier(SortedMap<String, String> places, TakenInputs inputs, boolean sameRule) {}

    private final List<Move> moves;

    private Movement(List<Move> moves) {
        this.moves = List.copyOf(moves);
    }

    public static Movement between(Earlier earlier, TalentMap later) {
        return new Movement(new Walk(earlier, later).moves());
    }

    /** Where a person stands in a map: a box, {@link #UNASSESSED} or {@link #OUTSIDE}. */
    public static String place(TalentMap map, int person) {
        Category box = map.box(person);
        if (box != null) {
            return box.code();
        }
        return map.status(person) == Status.DIKECUALIKAN ? OUTSIDE : UNASSESSED;
    }

    /** Everybody whose place changed, by subject. */
    public List<Move> moves() {
        return moves;
    }

    /** The change of the number of people in each place, by cause; causes that changed nothing are left out. */
    public SortedMap<String, SortedMap<Cause, Integer>> changes() {
        SortedMap<String, SortedMap<Cause, Integer>> changes = new TreeMap<>();
        for (Move move : moves) {
            for (Step step : move.steps()) {
                add(changes, step.from(), step.cause(), -1);
                add(changes, step.to(), step.cause(), 1);
            }
        }
        return changes;
    }

    private static void add(SortedMap<String, SortedMap<Cause, Integer>> changes, String place, Cause cause, int by) {
        changes.computeIfAbsent(place, _ -> new TreeMap<>()).merge(cause, by, Integer::sum);
    }

    /** How many steps each cause made. */
    public SortedMap<Cause, Integer> steps() {
        SortedMap<Cause, Integer> steps = new TreeMap<>();
        moves.forEach(move -> move.steps().forEach(step -> steps.merge(step.cause(), 1, Integer::sum)));
        return steps;
    }

    /** Finds each person's steps. */
    private static final class Walk {
        private final SortedMap<String, String> before;
        private final SortedMap<String, String> after = new TreeMap<>();
        private final Map<String, String> oldInputsNewRule;
        private final Map<String, String> completed;

        Walk(Earlier earlier, TalentMap later) {
            before = earlier.places();
            for (int person = 0; person < later.size(); person++) {
                after.put(later.facts().subject(person), place(later, person));
            }
            Scorer scorer = later.scorer();
            oldInputsNewRule = earlier.sameRule() ? before : places(scorer, earlier.inputs());
            completed = places(scorer, earlier.inputs().completedBy(TakenInputs.of(later)));
        }

        private static Map<String, String> places(Scorer scorer, TakenInputs inputs) {
            Talent talent = Objects.requireNonNull(scorer.instrument().talent());
            FactTable facts = inputs.asFacts(scorer);
            SortedMap<String, String> places = new TreeMap<>();
            int node = scorer.index(talent.box());
            scorer.score(facts, batch -> {
                for (int i = 0; i < batch.size(); i++) {
                    Category box = batch.category(node, i);
                    places.put(batch.subject(i), box == null ? UNASSESSED : box.code());
                }
            });
            return places;
        }

        List<Move> moves() {
            TreeSet<String> subjects = new TreeSet<>(before.keySet());
            subjects.addAll(after.keySet());
            List<Move> moves = new ArrayList<>();
            for (String subject : subjects) {
                Move move = move(subject);
                if (move != null) {
                    moves.add(move);
                }
            }
            return moves;
        }

        private @Nullable Move move(String subject) {
            String from = before.getOrDefault(subject, OUTSIDE);
            String to = after.getOrDefault(subject, OUTSIDE);
            if (from.equals(to)) {
                return null;
            }
            List<Step> steps = new ArrayList<>();
            if (from.equals(OUTSIDE) || to.equals(OUTSIDE)) {
                steps.add(new Step(Cause.POPULATION, from, to));
            } else {
                String byRule = oldInputsNewRule.getOrDefault(subject, from);
                String byData = completed.getOrDefault(subject, byRule);
                step(steps, Cause.RULE, from, byRule);
                step(steps, Cause.DATA, byRule, byData);
                step(steps, Cause.PERSON, byData, to);
            }
            return new Move(subject, from, to, steps);
        }

        private static void step(List<Step> steps, Cause cause, String from, String to) {
            if (!from.equals(to)) {
                steps.add(new Step(cause, from, to));
            }
        }
    }
}
