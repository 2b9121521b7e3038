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
     * What a search may begin from. It decides how long the search takes, never what is proved.
     *
     * @param plan of each person the post; it needn't obey the rows and may be empty
     * @param prices of each post, in units of the worths: those of the best plan without rows
     */
    record Start(List<Integer> plan, List<Long> prices) {

        public Start {
            plan = List.copyOf(plan);
            prices = List.copyOf(prices);
        }
    }

    /** Solves a problem, as far as it gets. */
    Answer solve(SideProblem problem, Start start);
}
