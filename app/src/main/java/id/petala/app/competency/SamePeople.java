package id.petala.app.competency;

import id.petala.engine.fact.FactTable;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of a selection in the later of two runs, and where each stood in the earlier one. */
final class SamePeople {

    private final RunCompetencies earlier;
    private final RunCompetencies later;
    private final int[] chosen;
    private final int[] before;

    /**
     * Looks for them.
     *
     * @throws id.petala.app.people.UnknownChoice when nobody in the later run has a value asked for
     */
    SamePeople(RunCompetencies earlier, RunCompetencies later, Selection selection) {
        this.earlier = earlier;
        this.later = later;
        this.chosen = selection.people(later.roster()).stream().toArray();
        FactTable then = earlier.open().run().map().facts();
        FactTable now = later.open().run().map().facts();
        this.before = Arrays.stream(chosen)
                .map(place -> then.indexOf(now.subject(place)))
                .toArray();
    }

    /** How many of them are in the later run alone. */
    int joined() {
        return (int) Arrays.stream(before).filter(place -> place < 0).count();
    }

    /** How many of them are in both runs. */
    int inBoth() {
        return chosen.length - joined();
    }

    /** The competencies that either run knows, in the order of the later one. */
    Stream<CompetencyPair> competencies() {
        return Stream.of(later, earlier)
                .flatMap(run -> run.competencies().columns().stream())
                .map(CompetencyColumn::name)
                .distinct()
                .map(this::pair);
    }

    private CompetencyPair pair(String name) {
        return new CompetencyPair(
                name, earlier.competencies().column(name), later.competencies().column(name));
    }

    /** Visits those who are in both runs. */
    void each(Visitor visitor) {
        for (int i = 0; i < chosen.length; i++) {
            if (before[i] >= 0) {
                visitor.see(before[i], chosen[i]);
            }
        }
    }

    /** Sees somebody's places in both runs. */
    @FunctionalInterface
    interface Visitor {
        void see(int placeThen, int placeNow);
    }

    /** The places in the later run of those in both of whom a change is true. */
    IntStream places(CompetencyPair pair, Change change) {
        return IntStream.range(0, chosen.length)
                .filter(i -> before[i] >= 0 && pair.shows(change, before[i], chosen[i]))
                .map(i -> chosen[i]);
    }

    /** Where somebody of the later run stood in the earlier one. */
    int placeThen(int placeNow) {
        return before[Arrays.binarySearch(chosen, placeNow)];
    }
}
