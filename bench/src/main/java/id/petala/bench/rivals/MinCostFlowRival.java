package id.petala.bench.rivals;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import id.petala.engine.placement.PlacementProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** The problem without constraints as a flow: everybody goes through one post, or past all of them. */
final class MinCostFlowRival {

    private MinCostFlowRival() {}

    static Rival.Found solve(InventedPlacement placement) {
        Loader.loadNativeLibraries();
        PlacementProblem problem = placement.problem();
        int people = problem.people().size();
        int end = people + problem.posts().size();
        MinCostFlow flow = new MinCostFlow();
        for (int person = 0; person < people; person++) {
            for (int pair = problem.first(person); pair < problem.end(person); pair++) {
                flow.addArcWithCapacityAndUnitCost(person, people + problem.post(pair), 1, -problem.worth(pair));
            }
            flow.addArcWithCapacityAndUnitCost(person, end, 1, 0);
            flow.setNodeSupply(person, 1);
        }
        for (int post = 0; post < problem.posts().size(); post++) {
            flow.addArcWithCapacityAndUnitCost(people + post, end, problem.seats(post), 0);
        }
        flow.setNodeSupply(end, -people);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no flow");
        }
        List<Integer> posts = new ArrayList<>(Collections.nCopies(people, PlacementProblem.NOWHERE));
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getFlow(arc) > 0 && flow.getTail(arc) < people && flow.getHead(arc) != end) {
                posts.set(flow.getTail(arc), flow.getHead(arc) - people);
            }
        }
        return new Rival.Found(posts, OptionalLong.of(-flow.getOptimalCost()));
    }
}
