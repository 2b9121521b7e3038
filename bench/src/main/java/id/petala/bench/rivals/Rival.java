package id.petala.bench.rivals;

import id.petala.app.placement.SolverChild;
import id.petala.engine.placement.ConstrainedPlan;
import id.petala.engine.placement.NetworkSolver;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SidePlacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** One way to solve the problem. */
enum Rival {
    PETALA("Petala, own network solver", InventedPlacement::plain, Rival::network),
    MIN_COST_FLOW("OR-Tools min-cost flow", InventedPlacement::plain, MinCostFlowRival::solve),
    TIMEFOLD("Timefold, 30 s", InventedPlacement::plain, TimefoldRival::solve),
    PETALA_CONSTRAINED("Petala, constrained", InventedPlacement::constrained, Rival::constrained),
    CP_SAT_CONSTRAINED("OR-Tools CP-SAT, raw pairs, 30 s", InventedPlacement::constrained, CpSatRival::solve),
    TIMEFOLD_CONSTRAINED("Timefold, constrained, 30 s", InventedPlacement::constrained, TimefoldRival::solve);

    /** Seconds that those who don't know when they are done may take. */
    static final int SECONDS = 30;

    /**
     * What was found.
     *
     * @param posts of each person the post, or nowhere; empty when no plan was found
     * @param bound that no plan exceeds, where the solver says one
     */
    record Found(List<Integer> posts, OptionalLong bound) {}

    private final String label;
    private final Supplier<InventedPlacement> problem;
    private final Function<InventedPlacement, Found> way;

    Rival(String label, Supplier<InventedPlacement> problem, Function<InventedPlacement, Found> way) {
        this.label = label;
        this.problem = problem;
        this.way = way;
    }

    String label() {
        return label;
    }

    InventedPlacement problem() {
        return problem.get();
    }

    Found solve(InventedPlacement placement) {
        return way.apply(placement);
    }

    private static Found network(InventedPlacement placement) {
        if (NetworkSolver.solve(placement.problem()) instanceof Placement.Optimal best) {
            long bound = PlanCheck.bound(placement.side(), Proof.of(best.prices()));
            return new Found(best.posts(), OptionalLong.of(bound));
        }
        throw new IllegalStateException("nobody must be placed, so there is a plan");
    }

    private static Found constrained(InventedPlacement placement) {
        try (SolverChild solver = new SolverChild(0, (cases, worth, bound) -> {})) {
            SidePlacement best = new ConstrainedPlan(
                            placement.problem(), placement.before(), placement.constraints(), solver)
                    .best();
            return new Found(Objects.requireNonNull(best.posts()), OptionalLong.of(best.bound()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
