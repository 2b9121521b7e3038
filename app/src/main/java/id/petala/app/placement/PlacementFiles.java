package id.petala.app.placement;

import id.petala.app.file.FileHash;
import id.petala.app.table.CsvOut;
import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a plan, named as {@code petala verify-plan} looks for them. */
public final class PlacementFiles {

    public static final String PLAN = "plan.csv";
    public static final String CERTIFICATE = "certificate.json";
    public static final String TRAINS = "trains.json";
    public static final String TIES = "ties.json";

    public static final String CONSTRAINTS = "constraints.json";

    /** What the law says of each move of the plan. */
    public static final String LEGAL = "legal.csv";

    /** Which data and rules the tables were made of. */
    public static final String ORIGIN = "asal.json";

    /** Copies of the tables and rules that a plan was made from. */
    public static final String FITS = "fits.csv";

    public static final String POSTS = "posts.csv";
    public static final String PEOPLE = "people.csv";
    public static final String RULES = "rules.yaml";

    /** The files that the proof names with their fingerprints. */
    static final List<String> INPUTS = List.of(FITS, POSTS, PEOPLE, RULES, LEGAL, ORIGIN);

    private PlacementFiles() {}

    /** A file of a plan's folder; null where the plan was made without it. */
    public static @Nullable Path in(Path folder, String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? path : null;
    }

    /** Who is placed where and what that is worth, by NIP. */
    public static void plan(Writer out, PlacementPlan plan) {
        CsvOut csv = CsvOut.to(out, List.of("nip", "jabatan", "nilai"));
        PlacementProblem problem = plan.input().problem();
        for (int person = 0; person < plan.posts().size(); person++) {
            int post = plan.posts().get(person);
            if (post != PlacementProblem.NOWHERE) {
                csv.row(
                        problem.people().get(person),
                        problem.posts().get(post),
                        plan.input().worth(problem.worth(person, post)));
            }
        }
        csv.flush();
    }

    public static void certificate(Writer out, PlacementPlan plan, Map<String, Path> inputs) throws IOException {
        json(out, new PlacementJson(plan).certificate(hashes(inputs)));
    }

    /** The proof of a plan under constraints. */
    public static void certificate(Writer out, ConstrainedPlacement.Result result, Map<String, Path> inputs)
            throws IOException {
        json(out, new PlacementJson(result.plan()).certificate(hashes(inputs), result));
    }

    private static Map<String, String> hashes(Map<String, Path> inputs) {
        Map<String, String> hashes = new LinkedHashMap<>();
        inputs.forEach((name, path) -> hashes.put(name, FileHash.sha256Hex(path)));
        return hashes;
    }

    /** What each constraint costs, with the proof of it. */
    public static void constraints(Writer out, ConstrainedPlacement.Result result) throws IOException {
        json(out, new ConstraintsJson(result).write());
    }

    public static void trains(Writer out, PlacementPlan plan) throws IOException {
        json(out, new PlacementJson(plan).trains());
    }

    /** Equally good places, by NIP; the empty text is being placed nowhere. */
    public static void ties(Writer out, PlacementPlan plan, List<Placement.Tie> ties) throws IOException {
        json(out, new PlacementJson(plan).ties(ties));
    }

    private static void json(Writer out, Map<String, Object> root) throws IOException {
        out.write(PlacementJson.JSON.writeValueAsString(root).replace("\r\n", "\n"));
        out.write('\n');
    }
}
