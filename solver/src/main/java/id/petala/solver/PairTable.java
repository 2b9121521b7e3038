package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;

/** A problem by pairs: of each pair the person, and the rows that it has a coefficient in. */
final class PairTable {

    private final int[] person;
    private final int[] start;
    private final int[] row;
    private final int[] coefficient;

    PairTable(SideProblem side) {
        PlacementProblem problem = side.problem();
        this.person = new int[problem.pairs()];
        for (int one = 0; one < problem.people().size(); one++) {
            for (int pair = problem.first(one); pair < problem.end(one); pair++) {
                person[pair] = one;
            }
        }
        this.start = starts(side);
        this.row = new int[start[person.length]];
        this.coefficient = new int[row.length];
        fill(side);
    }

    private int[] starts(SideProblem side) {
        int[] starts = new int[person.length + 1];
        for (SideRow one : side.rows()) {
            for (int i = 0; i < one.size(); i++) {
                starts[one.pair(i) + 1]++;
            }
        }
        for (int pair = 0; pair < person.length; pair++) {
            starts[pair + 1] += starts[pair];
        }
        return starts;
    }

    private void fill(SideProblem side) {
        int[] next = start.clone();
        for (int number = 0; number < side.rows().size(); number++) {
            SideRow one = side.rows().get(number);
            for (int i = 0; i < one.size(); i++) {
                int at = next[one.pair(i)]++;
                row[at] = number;
                coefficient[at] = one.coefficient(i);
            }
        }
    }

    int person(int pair) {
        return person[pair];
    }

    int first(int pair) {
        return start[pair];
    }

    int end(int pair) {
        return start[pair + 1];
    }

    int row(int at) {
        return row[at];
    }

    int coefficient(int at) {
        return coefficient[at];
    }
}
