package id.petala.engine.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds plans under rows. What it answers is believed only as far as {@link PlanCheck} confirms it. */
@FunctionalInterface
public interface SideSolver {

    /**
     * What was found.
     *
     * @param posts of each person the post; null when no plan was found
     * @param proof that no plan is worth more than its bound, or that there is none
     */
    record Answer(@Nullable List<Integer> posts, Proof proof) {}

    /**
     * Solves a problem, as far as it gets.
     *
     * @param start a plan to begin from, which needn't obey the rows; may be empty
     */
    Answer solve(SideProblem problem, List<Integer> start);
}
