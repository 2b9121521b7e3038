package id.petala.app.placement;

import id.petala.engine.placement.ConstrainedPlan.Price;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The constraints of a plan as JSON: what each costs, how far it is used, who is elsewhere without it, and the proof. */
final class ConstraintsJson {

    private final ConstrainedPlacement.Result result;
    private final PlacementInput input;
    private final PlacementProblem problem;

    ConstraintsJson(ConstrainedPlacement.Result result) {
        this.result = result;
        this.input = result.plan().input();
        this.problem = input.problem();
    }

    Map<String, Object> write() {
        List<Map<String, Object>> constraints = new ArrayList<>();
        for (int number = 0; number < result.constraints().size(); number++) {
            constraints.add(constraint(number));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("constraints", constraints);
        return root;
    }

    private Map<String, Object> constraint(int number) {
        NamedConstraint named = result.constraints().get(number);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("jenis", named.kind());
        one.put("nama", named.name());
        one.put("alasan", named.reason());
        one.put("dasar_hukum", named.basis());
        one.put("rows_used_up", rows(number));
        one.put("priced", result.prices().get(number).isPresent());
        result.prices().get(number).ifPresent(price -> price(one, number, price));
        return one;
    }

    /** Of the rows those that the plan uses up, by the numbers that the proof calls them. */
    private List<String> rows(int constraint) {
        SideProblem side = result.plan().side();
        return IntStream.range(0, side.rows().size())
                .filter(number -> side.rows().get(number).constraint() == constraint)
                .filter(number -> usedUp(side, side.rows().get(number)))
                .mapToObj(String::valueOf)
                .toList();
    }

    private boolean usedUp(SideProblem side, SideRow row) {
        return side.used(row, result.plan().posts()) == row.limit();
    }

    private void price(Map<String, Object> one, int number, Price price) {
        one.put("price_at_least", input.worth(price.least()));
        one.put("price_at_most", input.worth(price.most()));
        one.put("elsewhere_without", changes(price));
        SideProblem without = result.without(number);
        one.put("proof_without", new ProofJson(without, PlacementFiles.CONSTRAINTS).write(price.proof()));
    }

    private List<Map<String, String>> changes(Price price) {
        List<Map<String, String>> changes = new ArrayList<>();
        List<Integer> posts = result.plan().posts();
        for (int person = 0; person < posts.size(); person++) {
            if (!posts.get(person).equals(price.without().get(person))) {
                Map<String, String> change = new LinkedHashMap<>();
                change.put("nip", problem.people().get(person));
                change.put("with", input.post(posts.get(person)));
                change.put("without", input.post(price.without().get(person)));
                changes.add(change);
            }
        }
        return changes;
    }
}
