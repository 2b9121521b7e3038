package id.petala.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks for a plan of whole people among some of the pairs, by SCIP, as far as it gets with so many nodes. */
final class WholePlan {

    private static final int ROUNDS = 20;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final PairTable table;
    private final MPSolver mip;
    private final Map<Integer, MPVariable> columns = new TreeMap<>();
    private final TreeSet<Integer> rows = new TreeSet<>();

    private WholePlan(SideProblem side, PairTable table, MPSolver mip) {
        this.side = side;
        this.problem = side.problem();
        this.table = table;
        this.mip = mip;
    }

    /**
     * Looks for a plan.
     *
     * @param pairs it may use
     * @param start a plan to begin from; may be empty
     * @param nodes the most work to put into it
     * @param seconds after which it ends; 0 for never
     * @return of each person the post; null when none was found
     */
    static @Nullable List<Integer> among(
            SideProblem side, PairTable table, int[] pairs, List<Integer> start, int nodes, double seconds) {
        MPSolver mip = MPSolver.createSolver("SCIP");
        try {
            WholePlan search = new WholePlan(side, table, mip);
            search.build(pairs);
            search.hint(start);
            mip.setSolverSpecificParametersAsString("""
                    limits/totalnodes = %d
                    limits/gap = 0
                    randomization/randomseedshift = 0
                    randomization/permutationseed = 0
                    parallel/maxnthreads = 1
                    """.formatted(nodes));
            if (seconds > 0) {
                mip.setTimeLimit(Math.round(seconds * 1_000));
            }
            return search.solve();
        } finally {
            mip.delete();
        }
    }

    private void build(int[] pairs) {
        Map<Integer, MPConstraint> person = new TreeMap<>();
        for (int one = 0; one < problem.people().size(); one++) {
            if (problem.required(one)) {
                person.put(one, mip.makeConstraint(1, 1));
            }
        }
        MPConstraint[] post = new MPConstraint[problem.posts().size()];
        for (int place = 0; place < post.length; place++) {
            post[place] = mip.makeConstraint(0, problem.seats(place));
        }
        MPObjective objective = mip.objective();
        objective.setMaximization();
        for (int pair : pairs) {
            MPVariable made = mip.makeBoolVar("");
            columns.put(pair, made);
            person.computeIfAbsent(table.person(pair), _ -> mip.makeConstraint(0, 1))
                    .setCoefficient(made, 1);
            post[problem.post(pair)].setCoefficient(made, 1);
            objective.setCoefficient(made, (double) problem.worth(pair));
        }
        for (int number = 0; number < side.rows().size(); number++) {
            if (side.rows().get(number).limit() != 1) {
                addRow(number);
            }
        }
    }

    private void addRow(int number) {
        SideRow one = side.rows().get(number);
        MPConstraint made = mip.makeConstraint(Double.NEGATIVE_INFINITY, (double) one.limit());
        for (int i = 0; i < one.size(); i++) {
            MPVariable known = columns.get(one.pair(i));
            if (known != null) {
                made.setCoefficient(known, one.coefficient(i));
            }
        }
        rows.add(number);
    }

    private void hint(List<Integer> start) {
        List<MPVariable> variables = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        columns.forEach((pair, variable) -> {
            if (!start.isEmpty()) {
                variables.add(variable);
                values.add(start.get(table.person(pair)) == problem.post(pair) ? 1.0 : 0.0);
            }
        });
        mip.setHint(
                variables.toArray(MPVariable[]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private @Nullable List<Integer> solve() {
        for (int round = 0; round < ROUNDS; round++) {
            MPSolver.ResultStatus status = mip.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
                return null;
            }
            List<Integer> plan = plan();
            if (!addBroken(plan)) {
                return plan;
            }
        }
        return null;
    }

    private List<Integer> plan() {
        List<Integer> plan =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        columns.forEach((pair, variable) -> {
            if (variable.solutionValue() > 0.5) {
                plan.set(table.person(pair), problem.post(pair));
            }
        });
        return plan;
    }

    private boolean addBroken(List<Integer> plan) {
        int before = rows.size();
        for (int number = 0; number < side.rows().size(); number++) {
            SideRow one = side.rows().get(number);
            if (!rows.contains(number) && side.used(one, plan) > one.limit()) {
                addRow(number);
            }
        }
        return rows.size() > before;
    }
}
