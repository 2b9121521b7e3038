package id.petala.app.placement;

import id.petala.app.file.FileHash;
import id.petala.app.table.TableRows;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks the folder of a plan from its tables alone, without any solver: the tables are those the proof names, the plan keeps
 * to them, its worth and the bound of the prices are as stated, the trains follow from it.
 */
public final class PlanVerification {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private List<NamedConstraint> constraints = List.of();

    private PlanVerification(Path folder) {
        this.folder = folder;
    }

    /**
     * What was verified.
     *
     * @param findings everything that isn't as it must be; empty for a plan that is proved
     */
    public record Result(PlacementPlan plan, PlanCheck.Result check, List<Finding> findings) {}

    /**
     * Verifies the plan in a folder.
     *
     * @throws Refused when a file can't be read at all
     */
    public static Result of(Path folder) throws IOException {
        return new PlanVerification(folder).verify();
    }

    private Result verify() throws IOException {
        Scenario scenario = Scenario.read(
                folder.resolve(PlacementFiles.FITS),
                PlacementFiles.in(folder, PlacementFiles.POSTS),
                PlacementFiles.in(folder, PlacementFiles.PEOPLE),
                PlacementFiles.in(folder, PlacementFiles.RULES));
        PlacementInput input = scenario.input();
        constraints = scenario.constraints();
        JsonNode certificate = json(PlacementFiles.CERTIFICATE);
        inputs(certificate);
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        Result result = constraints.isEmpty()
                ? plain(scenario, posts(input), certificate)
                : constrained(scenario, posts(input), certificate);
        compare(json(PlacementFiles.TRAINS), PlacementFiles.TRAINS, new PlacementJson(result.plan()).trains());
        Path legal = PlacementFiles.in(folder, PlacementFiles.LEGAL);
        if (legal != null) {
            findings.addAll(LegalCheck.of(legal, result.plan()));
        }
        return result;
    }

    private Result plain(Scenario scenario, List<Integer> posts, JsonNode certificate) {
        List<Long> prices = prices(scenario.input(), certificate);
        PlacementPlan plan = PlacementPlan.of(scenario, new Placement.Optimal(posts, prices, List.of()));
        PlanCheck.Result check = check(plan);
        compare(certificate, PlacementFiles.CERTIFICATE, new PlacementJson(plan).certificate(stated()));
        return new Result(plan, check, findings);
    }

    private Result constrained(Scenario scenario, List<Integer> posts, JsonNode certificate) throws IOException {
        ConstrainedProof proof = new ConstrainedProof(scenario, posts);
        ConstrainedPlacement.Result result = proof.plan(certificate);
        PlanCheck.Result check = check(result.plan());
        if (check.faults().isEmpty()) {
            ConstrainedPlacement.Result priced = proof.priced(result, check, json(PlacementFiles.CONSTRAINTS));
            compare(
                    certificate,
                    PlacementFiles.CERTIFICATE,
                    new PlacementJson(result.plan()).certificate(stated(), priced));
            compare(json(PlacementFiles.CONSTRAINTS), PlacementFiles.CONSTRAINTS, new ConstraintsJson(priced).write());
        }
        return new Result(result.plan(), check, findings);
    }

    private PlanCheck.Result check(PlacementPlan plan) {
        try {
            PlanCheck.Result check = plan.check();
            check.faults().forEach(fault -> findings.add(fault(plan, fault)));
            return check;
        } catch (IllegalArgumentException _) {
            throw new Refused(Finding.reject("placement.no-proof", Where.file(PlacementFiles.CERTIFICATE), null, ""));
        } catch (ArithmeticException _) {
            throw new Refused(
                    Finding.reject("placement.prices-too-large", Where.file(PlacementFiles.CERTIFICATE), null, ""));
        }
    }

    private JsonNode json(String name) throws IOException {
        Path path = folder.resolve(name);
        try {
            return PlacementJson.JSON.readTree(Files.readAllBytes(path));
        } catch (JacksonException e) {
            throw new Refused(Finding.reject("placement.no-json", Where.file(name), null, ""));
        }
    }

    private void inputs(JsonNode certificate) {
        for (String name : PlacementFiles.INPUTS) {
            Path path = PlacementFiles.in(folder, name);
            String now = path == null ? "" : FileHash.sha256Hex(path);
            String then = certificate.path("inputs").path(name).asString("");
            if (!now.equals(then)) {
                findings.add(Finding.reject("placement.other-input", Where.file(name), now, then));
            }
        }
    }

    /** The inputs that are there, by their names alone. */
    private Map<String, String> stated() {
        Map<String, String> stated = new LinkedHashMap<>();
        PlacementFiles.INPUTS.stream()
                .filter(name -> PlacementFiles.in(folder, name) != null)
                .forEach(name -> stated.put(name, ""));
        return stated;
    }

    private List<Integer> posts(PlacementInput input) throws IOException {
        PlacementProblem problem = input.problem();
        List<Integer> posts =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        TableRows.read(folder.resolve(PlacementFiles.PLAN), List.of("nip", "jabatan", "nilai"), List.of(), row -> {
            int person = problem.person(row.cell("nip"));
            int post = problem.post(row.cell("jabatan"));
            if (person < 0) {
                throw row.refused("placement.person-unknown", "nip", "");
            }
            if (post < 0) {
                throw row.refused("placement.post-unknown", "jabatan", "");
            }
            if (posts.get(person) != PlacementProblem.NOWHERE) {
                throw row.refused("placement.person-twice", "nip", "");
            }
            posts.set(person, post);
            String worth = problem.allows(person, post) ? input.worth(problem.worth(person, post)) : row.cell("nilai");
            if (!worth.equals(row.cell("nilai"))) {
                findings.add(
                        Finding.reject("placement.other-value", row.where().column("nilai"), row.cell("nilai"), worth));
            }
        });
        return posts;
    }

    private static List<Long> prices(PlacementInput input, JsonNode certificate) {
        List<Long> prices = new ArrayList<>();
        for (String post : input.problem().posts()) {
            String text = certificate.path("duals").path("jabatan").path(post).asString("");
            prices.add(price(input, post, text));
        }
        return prices;
    }

    private static long price(PlacementInput input, String post, String text) {
        try {
            BigDecimal price = Points.decimal(text);
            return price.movePointRight(input.places()).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            Where where = new Where(PlacementFiles.CERTIFICATE, 0, "duals.jabatan." + post);
            throw new Refused(Finding.reject("placement.price", where, text, ""));
        }
    }

    private Finding fault(PlacementPlan plan, PlanCheck.Found found) {
        PlacementProblem problem = plan.input().problem();
        Where where = Where.file(PlacementFiles.PLAN);
        String post = found.number() < problem.posts().size() ? problem.posts().get(found.number()) : "";
        String person =
                found.number() < problem.people().size() ? problem.people().get(found.number()) : "";
        return switch (found.fault()) {
            case NOT_ALLOWED ->
                Finding.reject(
                        "placement.not-allowed",
                        where,
                        person,
                        "",
                        plan.input().post(plan.posts().get(found.number())));
            case TOO_MANY -> Finding.reject("placement.too-many", where, post, problem.seats(found.number()) + "");
            case NOT_PLACED -> Finding.reject("placement.not-placed", where, person, "");
            case NEGATIVE_PRICE ->
                Finding.reject("placement.negative-price", Where.file(PlacementFiles.CERTIFICATE), post, "");
            case ROW_BROKEN -> Finding.reject("placement.row-broken", where, broken(plan, found.number()), "");
            case NEGATIVE_ROW_PRICE, NOT_IMPOSSIBLE ->
                Finding.reject("placement.no-proof", Where.file(PlacementFiles.CERTIFICATE), null, "");
        };
    }

    private String broken(PlacementPlan plan, int row) {
        return constraints.get(plan.side().rows().get(row).constraint()).name();
    }

    /** Everything stated but the hashes must be as it comes out again. */
    private void compare(JsonNode stated, String file, Map<String, Object> again) {
        JsonNode expected = PlacementJson.JSON.readTree(PlacementJson.JSON.writeValueAsString(again));
        for (Map.Entry<String, JsonNode> property : expected.properties()) {
            if (!property.getKey().equals("inputs") && !property.getValue().equals(stated.path(property.getKey()))) {
                findings.add(Finding.reject(
                        "placement.other-value",
                        new Where(file, 0, property.getKey()),
                        shown(stated.path(property.getKey())),
                        shown(property.getValue())));
            }
        }
    }

    private static String shown(JsonNode node) {
        String text = node.isValueNode() ? node.asString("") : node.toString();
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
