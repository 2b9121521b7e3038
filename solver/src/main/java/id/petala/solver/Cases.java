package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import java.util.BitSet;

/** What is decided in the case at hand: pairs that are closed, and people who must be placed. */
final class Cases {

    private final PlacementProblem problem;
    private final BitSet closed = new BitSet();
    private final BitSet must = new BitSet();

    Cases(PlacementProblem problem) {
        this.problem = problem;
    }

    boolean closed(int pair) {
        return closed.get(pair);
    }

    boolean must(int person) {
        return must.get(person);
    }

    /** Closes a pair. */
    void close(int pair) {
        closed.set(pair);
    }

    void open(int pair) {
        closed.clear(pair);
    }

    /** A person takes a pair: all others of the person are closed. The pairs that weren't before are returned. */
    BitSet take(int person, int pair) {
        BitSet others = new BitSet();
        others.set(problem.first(person), problem.end(person));
        others.clear(pair);
        others.andNot(closed);
        closed.or(others);
        must.set(person);
        return others;
    }

    /** Takes a decision back. */
    void release(int person, BitSet others) {
        closed.andNot(others);
        must.clear(person);
    }

    /** The problem in this case, with other worths. */
    PlacementProblem problem(long[] worths) {
        return problem.worth(worths).without(closed, must);
    }
}
