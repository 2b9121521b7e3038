package id.petala.app.placement;

import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Trains;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The proof and the trains of a plan as JSON; numbers are texts, so that no reader rounds them. */
final class PlacementJson {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PlacementPlan plan;
    private final PlacementInput input;
    private final PlacementProblem problem;

    PlacementJson(PlacementPlan plan) {
        this.plan = plan;
        this.input = plan.input();
        this.problem = input.problem();
    }

    /** The proof; whether moves are lawful is not part of it, only whether somebody looked. */
    Map<String, Object> certificate(Map<String, String> inputs) {
        Map<String, Object> root = head(inputs);
        root.put("inputs", inputs);
        root.put("duals", duals());
        return root;
    }

    /** The proof of a plan under constraints. */
    Map<String, Object> certificate(Map<String, String> inputs, ConstrainedPlacement.Result result) {
        Map<String, Object> root = head(inputs);
        root.put("worth_by_table", input.worth(plan.worthByTable()));
        root.put("moved", plan.moved());
        root.put("inputs", inputs);
        root.put(
                "vacancies",
                result.filled().stream().map(one -> filled(result, one)).toList());
        root.put("proof", new ProofJson(plan.side(), PlacementFiles.CERTIFICATE).write(plan.proof()));
        return root;
    }

    private static Map<String, Object> filled(ConstrainedPlacement.Result result, ConstrainedPlacement.Filled filled) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("batasan", result.constraints().get(filled.constraint()).name());
        one.put("filled", filled.number());
        one.put("proof", new ProofJson(result.counted(filled), PlacementFiles.CERTIFICATE).write(filled.proof()));
        return one;
    }

    private Map<String, Object> head(Map<String, String> inputs) {
        PlanCheck.Result check = plan.check();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("objective", input.worth(check.worth()));
        root.put("bound", input.worth(check.bound()));
        root.put("gap", input.worth(check.bound() - check.worth()));
        root.put("optimal", check.optimal());
        root.put("legality", inputs.containsKey(PlacementFiles.LEGAL) ? "CHECKED" : "NOT_CHECKED");
        root.put("placed", plan.placed());
        root.put("people", problem.people().size());
        WomenShare women = WomenShare.of(plan);
        if (women != null) {
            root.put("women_among_placed", women.json());
        }
        return root;
    }

    private Map<String, Object> duals() {
        List<Long> prices = plan.prices();
        Map<String, String> posts = new LinkedHashMap<>();
        for (int post = 0; post < problem.posts().size(); post++) {
            posts.put(problem.posts().get(post), input.worth(prices.get(post)));
        }
        Map<String, String> people = new LinkedHashMap<>();
        for (int person = 0; person < problem.people().size(); person++) {
            people.put(problem.people().get(person), input.worth(PlanCheck.gain(problem, person, prices)));
        }
        Map<String, Object> duals = new LinkedHashMap<>();
        duals.put("jabatan", posts);
        duals.put("nip", people);
        return duals;
    }

    Map<String, Object> trains() {
        List<Map<String, Object>> trains = new ArrayList<>();
        for (Trains.Train train : plan.trains()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", train.circle() ? "CYCLE" : "PATH");
            one.put("moves", train.moves().stream().map(this::move).toList());
            one.put("left_open", input.post(train.leftOpen()));
            trains.add(one);
        }
        return Map.of("trains", trains);
    }

    private Map<String, String> move(Trains.Move move) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("nip", problem.people().get(move.person()));
        one.put("from", input.post(move.from()));
        one.put("to", input.post(move.to()));
        return one;
    }

    /** People whom an equally good plan places elsewhere. */
    Map<String, Object> ties(List<Placement.Tie> ties) {
        Map<String, Object> people = new LinkedHashMap<>();
        ties.forEach(tie -> people.put(
                problem.people().get(tie.person()),
                tie.posts().stream().map(input::post).toList()));
        return people;
    }
}
