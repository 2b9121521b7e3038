package id.petala.app.competency;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        SamePeople people = new SamePeople(earlier, later, selection);
        List<MovementTally> tallies =
                people.competencies().map(pair -> tally(people, pair)).toList();
        return new CompetencyMovement(people.inBoth(), people.joined(), tallies);
    }

    private static MovementTally tally(SamePeople people, CompetencyPair pair) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        people.each((then, now) -> pair.tell(then, now, change -> counts.merge(change, 1, Integer::sum)));
        return new MovementTally(pair.name(), counts);
    }
}
