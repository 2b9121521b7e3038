package id.petala.solver;

import id.petala.engine.placement.PlacementProblem;
import java.util.function.IntPredicate;

/** Of pairs that are asked about one after the other the first few of each post and of each person. */
final class Few implements IntPredicate {

    private final PlacementProblem problem;
    private final PairTable table;
    private final int mostOfPost;
    private final int mostOfPerson;
    private final int[] ofPost;
    private final int[] ofPerson;

    Few(PlacementProblem problem, PairTable table, int mostOfPost, int mostOfPerson) {
        this.problem = problem;
        this.table = table;
        this.mostOfPost = mostOfPost;
        this.mostOfPerson = mostOfPerson;
        this.ofPost = new int[problem.posts().size()];
        this.ofPerson = new int[problem.people().size()];
    }

    /** Whether a pair is among the first of its post or of its person. */
    @Override
    public boolean test(int pair) {
        int post = ofPost[problem.post(pair)]++;
        int person = ofPerson[table.person(pair)]++;
        return post < mostOfPost || person < mostOfPerson;
    }
}
