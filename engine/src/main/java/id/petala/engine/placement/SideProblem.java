package id.petala.engine.placement;

import java.util.BitSet;
import java.util.List;

/**
 * A problem with rows that a plan must obey.
 *
 * @param problem without the pairs that constraints forbid, with preferences in its worths
 */
public record SideProblem(PlacementProblem problem, List<SideRow> rows) {

    public SideProblem {
        rows = List.copyOf(rows);
    }

    /**
     * A problem under constraints.
     *
     * @param before of each person the post held now, or {@link PlacementProblem#NOWHERE}
     */
    public static SideProblem of(PlacementProblem problem, List<Integer> before, List<Constraint> constraints) {
        PlacementProblem allowed = new PairRules(problem, before).under(constraints);
        return new SideProblem(allowed, new RowRules(allowed, before).under(constraints));
    }

    /** The same problem in which nothing is worth anything but what a constraint counts. */
    public SideProblem counting(Constraint.Foremost first) {
        return new SideProblem(problem.worth(first.counts(problem)), rows);
    }

    /** The same without the rows of one constraint; those of the others keep the numbers of theirs. */
    public SideProblem without(int constraint) {
        return new SideProblem(
                problem,
                rows.stream().filter(row -> row.constraint() != constraint).toList());
    }

    /** The same without some pairs. */
    public SideProblem without(BitSet removed) {
        int[] place = new int[problem.pairs()];
        int kept = 0;
        for (int pair = 0; pair < place.length; pair++) {
            place[pair] = removed.get(pair) ? -1 : kept++;
        }
        return new SideProblem(
                problem.without(removed, new BitSet()),
                rows.stream().map(row -> row.at(place)).toList());
    }

    /** How much of a row a plan uses. */
    public long used(SideRow row, List<Integer> posts) {
        long used = 0;
        int person = 0;
        for (int i = 0; i < row.size(); i++) {
            while (problem.end(person) <= row.pair(i)) {
                person++;
            }
            if (posts.get(person) == problem.post(row.pair(i))) {
                used = Math.addExact(used, row.coefficient(i));
            }
        }
        return used;
    }

    /** Whether a plan obeys every row. */
    public boolean obeys(List<Integer> posts) {
        return rows.stream().allMatch(row -> used(row, posts) <= row.limit());
    }
}
