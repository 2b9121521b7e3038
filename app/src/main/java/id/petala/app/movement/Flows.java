package id.petala.app.movement;

import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Movement.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of two maps, by the place they stood in and the place they stand in, counted once. Holds no map, so that it
 * is small enough to be kept.
 */
final class Flows {

    private final Places before;
    private final Places after;
    private final List<Walker> walkers;
    private final SortedMap<String, SortedMap<Cause, Integer>> changes;
    private final int[][] counts;
    private final Map<Cause, Integer> people = new EnumMap<>(Cause.class);
    private final Map<Turn, Integer> turns = new EnumMap<>(Turn.class);

    private Flows(Places before, Places after, List<Walker> walkers, Movement movement) {
        this.before = before;
        this.after = after;
        this.walkers = List.copyOf(walkers);
        this.changes = movement.changes();
        this.counts = new int[before.size()][after.size()];
        walkers.forEach(this::count);
    }

    private void count(Walker one) {
        int from = before.indexOf(one.from());
        int to = after.indexOf(one.to());
        counts[from][to]++;
        if (one.moved()) {
            turns.merge(turn(one), 1, Integer::sum);
            one.steps().stream()
                    .map(Movement.Step::cause)
                    .distinct()
                    .forEach(cause -> people.merge(cause, 1, Integer::sum));
        }
    }

    static Flows of(OpenRun earlier, OpenRun later, Movement movement) {
        return new Flows(
                Places.of(earlier.run().map().scheme()),
                Places.of(later.run().map().scheme()),
                walkers(earlier.run(), later.run(), movement),
                movement);
    }

    private static List<Walker> walkers(TalentRun earlier, TalentRun later, Movement movement) {
        Map<String, Standing> before = standings(earlier);
        Map<String, Standing> after = standings(later);
        Map<String, Movement.Move> moves = new LinkedHashMap<>();
        movement.moves().forEach(move -> moves.put(move.subject(), move));
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Walker> walkers = new ArrayList<>(all.size());
        all.forEach(nip -> walkers.add(walker(before.get(nip), after.get(nip), moves.get(nip))));
        walkers.sort(Comparator.comparing((Walker one) -> one.person().name())
                .thenComparing(one -> one.person().nip()));
        return walkers;
    }

    private record Standing(Person person, String place) {}

    private static Map<String, Standing> standings(TalentRun run) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (int place = 0; place < run.people().size(); place++) {
            Person person = run.people().get(place);
            standings.put(person.nip(), new Standing(person, Movement.place(run.map(), place)));
        }
        return standings;
    }

    private static Walker walker(@Nullable Standing before, @Nullable Standing after, Movement.@Nullable Move move) {
        Standing known = Objects.requireNonNull(after == null ? before : after);
        return new Walker(
                known.person(),
                before == null ? Movement.OUTSIDE : before.place(),
                after == null ? Movement.OUTSIDE : after.place(),
                move == null ? List.of() : move.steps());
    }

    /** The places of the earlier map. */
    Places before() {
        return before;
    }

    /** The places of the later map. */
    Places after() {
        return after;
    }

    /** Everybody in either registry, by name, then NIP. */
    List<Walker> walkers() {
        return walkers;
    }

    /** How many people went from a place of {@link #before} to a place of {@link #after}. */
    int count(int from, int to) {
        return counts[from][to];
    }

    /** How many people stood in a place of {@link #before}. */
    int from(int place) {
        int sum = 0;
        for (int to = 0; to < after.size(); to++) {
            sum += counts[place][to];
        }
        return sum;
    }

    /** How many people stand in a place of {@link #after}. */
    int to(int place) {
        int sum = 0;
        for (int from = 0; from < before.size(); from++) {
            sum += counts[from][place];
        }
        return sum;
    }

    /** Every place of either map, those of the later first. */
    List<Place> everyPlace() {
        List<Place> all = new ArrayList<>(after.inOrder());
        before.inOrder().stream()
                .filter(place -> after.indexOf(place.code()) < 0)
                .forEach(all::add);
        return all;
    }

    /** How many people stood in a place of either map; nobody in one that the earlier does not have. */
    int stoodIn(Place place) {
        int index = before.indexOf(place.code());
        return index < 0 ? 0 : from(index);
    }

    /** How many people stand in a place of either map; nobody in one that the later does not have. */
    int standIn(Place place) {
        int index = after.indexOf(place.code());
        return index < 0 ? 0 : to(index);
    }

    /** How many people changed their place. */
    int moved() {
        return turns.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many people a cause moved, alone or with others. */
    int people(Cause cause) {
        return people.getOrDefault(cause, 0);
    }

    /** How many moved people went a way. */
    int turned(Turn turn) {
        return turns.getOrDefault(turn, 0);
    }

    /** The way somebody went. */
    Turn turn(Walker one) {
        return before.get(before.indexOf(one.from())).to(after.get(after.indexOf(one.to())));
    }

    /** By how many a cause changed a place. */
    int change(String place, Cause cause) {
        SortedMap<Cause, Integer> causes = changes.get(place);
        return causes == null ? 0 : causes.getOrDefault(cause, 0);
    }
}
