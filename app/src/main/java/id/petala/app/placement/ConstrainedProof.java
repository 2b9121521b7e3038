package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.ConstrainedPlan;
import id.petala.engine.placement.ConstrainedPlan.Price;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SidePlacement;
import id.petala.engine.placement.SideProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts a plan under constraints together again from its files, so that everything they state can be compared with it. */
final class ConstrainedProof {

    private final Scenario scenario;
    private final PlacementInput input;
    private final List<Integer> posts;
    private final List<NamedConstraint> constraints;
    private final List<ConstrainedPlacement.Filled> filled = new ArrayList<>();

    ConstrainedProof(Scenario scenario, List<Integer> posts) {
        this.scenario = scenario;
        this.input = scenario.input();
        this.posts = posts;
        this.constraints = new ArrayList<>(scenario.constraints());
    }

    /**
     * The plan without prices.
     *
     * @throws Refused when there is no proof, or that of seats that can be filled doesn't show what it states
     */
    ConstrainedPlacement.Result plan(JsonNode certificate) {
        for (int number = 0; number < constraints.size(); number++) {
            if (constraints.get(number).constraint() instanceof Constraint.Foremost first && first.open()) {
                fill(number, first, certificate.path("vacancies").path(filled.size()));
            }
        }
        SideProblem side = SideProblem.of(input.problem(), input.before(), bare());
        Proof proof = new ProofJson(side, PlacementFiles.CERTIFICATE).read(certificate.path("proof"));
        return result(
                new PlacementPlan(input, side, posts, proof),
                Collections.nCopies(constraints.size(), Optional.empty()));
    }

    private List<Constraint> bare() {
        return constraints.stream().map(NamedConstraint::constraint).toList();
    }

    private ConstrainedPlacement.Result result(PlacementPlan plan, List<Optional<Price>> prices) {
        return new ConstrainedPlacement.Result(plan, List.copyOf(constraints), List.copyOf(filled), prices);
    }

    /** The number is stated, and the proof must show that no plan goes further. */
    private void fill(int number, Constraint.Foremost first, JsonNode stated) {
        SideProblem counting = ForemostPairs.counted(input, bare(), number);
        Proof proof = new ProofJson(counting, PlacementFiles.CERTIFICATE).read(stated.path("proof"));
        Constraint.Foremost reached = reached(first, counting, proof);
        if (reached == null
                || reached.number() != stated.path("filled").asInt(Constraint.Foremost.AS_FAR_AS_POSSIBLE)) {
            throw new Refused(Finding.reject(
                    "placement.vacancies-not-proved",
                    Where.file(PlacementFiles.CERTIFICATE),
                    stated.path("filled").asString(""),
                    "",
                    constraints.get(number).name()));
        }
        filled.add(new ConstrainedPlacement.Filled(number, reached.number(), proof));
        constraints.set(number, constraints.get(number).with(reached));
    }

    /** With the number that the proof shows; null where it shows none. */
    private static Constraint.@Nullable Foremost reached(Constraint.Foremost first, SideProblem counting, Proof proof) {
        try {
            return first.atLeast(PlanCheck.bound(counting, proof));
        } catch (ArithmeticException | IllegalArgumentException _) {
            return null;
        }
    }

    /**
     * The same with the prices that the other plans and proofs stated show.
     *
     * @throws Refused when one of those isn't a plan
     */
    ConstrainedPlacement.Result priced(ConstrainedPlacement.Result result, PlanCheck.Result check, JsonNode stated) {
        SidePlacement best = new SidePlacement(
                result.plan().side(),
                posts,
                result.plan().proof(),
                check.worth(),
                check.bound(),
                check.optimal() ? SidePlacement.Outcome.OPTIMAL : SidePlacement.Outcome.OPEN);
        ConstrainedPlan plan = new ConstrainedPlan(scenario.input().problem(), input.before(), bare(), (_, _) -> {
            throw new IllegalStateException("nothing is solved here");
        });
        List<Optional<Price>> prices = new ArrayList<>();
        for (int number = 0; number < constraints.size(); number++) {
            JsonNode one = stated.path("constraints").path(number);
            prices.add(
                    one.path("priced").asBoolean(false)
                            ? Optional.of(price(plan, number, best, result, one))
                            : Optional.empty());
        }
        return result(result.plan(), prices);
    }

    private Price price(
            ConstrainedPlan plan, int number, SidePlacement best, ConstrainedPlacement.Result result, JsonNode stated) {
        SideProblem without = result.without(number);
        Proof proof = new ProofJson(without, PlacementFiles.CONSTRAINTS).read(stated.path("proof_without"));
        try {
            return plan.price(number, best, other(stated.path("elsewhere_without")), proof);
        } catch (ArithmeticException | IllegalArgumentException _) {
            throw refused();
        }
    }

    private List<Integer> other(JsonNode changes) {
        List<Integer> other = new ArrayList<>(posts);
        for (JsonNode change : changes) {
            String code = change.path("without").asString("");
            int person = input.problem().person(change.path("nip").asString(""));
            int post =
                    code.isEmpty() ? PlacementProblem.NOWHERE : input.problem().post(code);
            if (person < 0 || post < PlacementProblem.NOWHERE || (post < 0 && !code.isEmpty())) {
                throw refused();
            }
            other.set(person, post);
        }
        return other;
    }

    private static Refused refused() {
        return new Refused(Finding.reject("placement.no-proof", Where.file(PlacementFiles.CONSTRAINTS), null, ""));
    }
}
