package id.petala.bench.rivals;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** The problem as it stands: yes or no for each pair, and each row. */
final class CpSatRival {

    private CpSatRival() {}

    static Rival.Found solve(InventedPlacement placement) {
        Loader.loadNativeLibraries();
        SideProblem side = placement.side();
        CpModel model = new CpModel();
        Literal[] pairs = new Literal[side.problem().pairs()];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair] = model.newBoolVar("");
        }
        state(model, side, pairs);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(Rival.SECONDS);
        solver.getParameters().setNumWorkers(Runtime.getRuntime().availableProcessors());
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Rival.Found(found ? posts(side.problem(), pairs, solver) : List.of(), OptionalLong.of((long)
                Math.floor(solver.bestObjectiveBound())));
    }

    private static void state(CpModel model, SideProblem side, Literal[] pairs) {
        PlacementProblem problem = side.problem();
        List<List<Literal>> ofPost = new ArrayList<>();
        problem.posts().forEach(_ -> ofPost.add(new ArrayList<>()));
        LinearExprBuilder worth = LinearExpr.newBuilder();
        for (int person = 0; person < problem.people().size(); person++) {
            List<Literal> own = new ArrayList<>();
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                own.add(pairs[pair]);
                ofPost.get(problem.post(pair)).add(pairs[pair]);
                worth.addTerm(pairs[pair], problem.worth(pair));
            }
            model.addAtMostOne(own);
        }
        ofPost.forEach(model::addAtMostOne);
        for (SideRow row : side.rows()) {
            LinearExprBuilder used = LinearExpr.newBuilder();
            for (int i = 0; i < row.size(); i++) {
                used.addTerm(pairs[row.pair(i)], row.coefficient(i));
            }
            model.addLessOrEqual(used, row.limit());
        }
        model.maximize(worth);
    }

    private static List<Integer> posts(PlacementProblem problem, Literal[] pairs, CpSolver solver) {
        List<Integer> posts =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        for (int person = 0; person < posts.size(); person++) {
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                if (solver.booleanValue(pairs[pair])) {
                    posts.set(person, problem.post(pair));
                }
            }
        }
        return posts;
    }
}
