package id.petala.app.competency;

import id.petala.engine.fact.FactTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of competencies between two runs, in people who are in both.
 *
 * @param people in both runs
 * @param joined of those chosen, only in the later run
 * @param tallies one for each competency that either run knows, in the order of the later one
 */
record CompetencyMovement(int people, int joined, List<MovementTally> tallies) {

    CompetencyMovement {
        tallies = List.copyOf(tallies);
    }

    /** Compares two runs in people chosen by what they are in the later one. */
    static CompetencyMovement of(RunCompetencies earlier, RunCompetencies later, Selection selection) {
        int[] chosen = selection.people(later.roster()).stream().toArray();
        int[] before = before(earlier, later, chosen);
        List<MovementTally> tallies = names(earlier, later)
                .map(name -> tally(
                        new MovementCounter(
                                name,
                                earlier.competencies().column(name),
                                later.competencies().column(name)),
                        before,
                        chosen))
                .toList();
        int joined = (int) Arrays.stream(before).filter(place -> place < 0).count();
        return new CompetencyMovement(chosen.length - joined, joined, tallies);
    }

    /** Where each of the chosen stood in the earlier run, negative where it didn't have the person. */
    private static int[] before(RunCompetencies earlier, RunCompetencies later, int[] chosen) {
        FactTable then = earlier.open().run().map().facts();
        FactTable now = later.open().run().map().facts();
        return Arrays.stream(chosen)
                .map(place -> then.indexOf(now.subject(place)))
                .toArray();
    }

    private static Stream<String> names(RunCompetencies earlier, RunCompetencies later) {
        return Stream.of(later, earlier)
                .flatMap(run -> run.competencies().columns().stream())
                .map(CompetencyColumn::name)
                .distinct();
    }

    private static MovementTally tally(MovementCounter counter, int[] before, int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (before[i] >= 0) {
                counter.add(before[i], chosen[i]);
            }
        }
        return counter.tally();
    }
}
