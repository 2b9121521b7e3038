package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SideProblem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A proof as JSON: its cases in order, each division followed by the case in which the person takes the post and the one in
 * which not; prices that leave only pairs that can be in a plan above some worth, counted in units, are followed by the proof
 * about those. Prices are whole numbers of parts of the unit; those that aren't named are zero.
 */
final class ProofJson {

    private static final String FINENESS = "parts_of_unit";
    private static final String CASES = "cases";
    private static final String POSTS = "jabatan";
    private static final String ROWS = "batasan";
    private static final String IMPOSSIBLE = "impossible";
    private static final String NIP = "nip";
    private static final String TARGET = "only_above";
    private static final int DEEPEST = 2_000;

    private final SideProblem side;
    private final PlacementProblem problem;
    private final String file;

    ProofJson(SideProblem side, String file) {
        this.side = side;
        this.problem = side.problem();
        this.file = file;
    }

    Map<String, Object> write(Proof proof) {
        List<Map<String, Object>> cases = new ArrayList<>();
        write(proof.root(), cases);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(FINENESS, proof.fineness() + "");
        root.put(CASES, cases);
        return root;
    }

    private void write(Proof.Case part, List<Map<String, Object>> cases) {
        switch (part) {
            case Proof.Split split -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put(NIP, problem.people().get(split.person()));
                one.put("takes_or_not", problem.posts().get(split.post()));
                cases.add(one);
                write(split.taken(), cases);
                write(split.left(), cases);
            }
            case Proof.Narrowed narrowed -> {
                Map<String, Object> one = leaf(narrowed.prices());
                one.put(TARGET, narrowed.target() + "");
                cases.add(one);
                write(narrowed.rest(), cases);
            }
            case Proof.Leaf leaf -> cases.add(leaf(leaf));
        }
    }

    private Map<String, Object> leaf(Proof.Leaf leaf) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (leaf.impossible()) {
            one.put(IMPOSSIBLE, true);
        }
        one.put(POSTS, prices(leaf.posts(), problem.posts()));
        Map<String, String> rows = new LinkedHashMap<>();
        for (int row = 0; row < leaf.rows().size(); row++) {
            if (leaf.rows().get(row) != 0) {
                rows.put(row + "", leaf.rows().get(row) + "");
            }
        }
        one.put(ROWS, rows);
        return one;
    }

    private static Map<String, String> prices(List<Long> prices, List<String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < prices.size(); i++) {
            if (prices.get(i) != 0) {
                named.put(names.get(i), prices.get(i) + "");
            }
        }
        return named;
    }

    /**
     * Reads a proof.
     *
     * @throws Refused when it is none of this problem
     */
    Proof read(JsonNode root) {
        Iterator<JsonNode> cases = root.path(CASES).iterator();
        Proof proof = new Proof(number(root.path(FINENESS)), read(cases, 0));
        if (proof.fineness() < 1 || cases.hasNext()) {
            throw refused();
        }
        return proof;
    }

    private Proof.Case read(Iterator<JsonNode> cases, int depth) {
        if (!cases.hasNext() || depth > DEEPEST) {
            throw refused();
        }
        JsonNode one = cases.next();
        if (one.has(TARGET)) {
            return new Proof.Narrowed(leaf(one), number(one.path(TARGET)), read(cases, depth + 1));
        }
        if (!one.has(NIP)) {
            return leaf(one);
        }
        int person = problem.person(one.path(NIP).asString(""));
        int post = problem.post(one.path("takes_or_not").asString(""));
        if (person < 0 || post < 0) {
            throw refused();
        }
        return new Proof.Split(person, post, read(cases, depth + 1), read(cases, depth + 1));
    }

    private Proof.Leaf leaf(JsonNode one) {
        List<Long> posts = new ArrayList<>();
        JsonNode prices = one.path(POSTS);
        for (String post : problem.posts()) {
            posts.add(prices.has(post) ? number(prices.path(post)) : 0L);
        }
        List<Long> rows = new ArrayList<>();
        for (int row = 0; row < side.rows().size(); row++) {
            JsonNode price = one.path(ROWS).path(row + "");
            rows.add(price.isMissingNode() ? 0L : number(price));
        }
        return new Proof.Leaf(posts, rows, one.path(IMPOSSIBLE).asBoolean(false));
    }

    private long number(JsonNode node) {
        try {
            return Long.parseLong(node.asString(""));
        } catch (NumberFormatException _) {
            throw refused();
        }
    }

    private Refused refused() {
        return new Refused(Finding.reject("placement.no-proof", Where.file(file), null, ""));
    }
}
