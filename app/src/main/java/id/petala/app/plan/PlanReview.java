package id.petala.app.plan;

import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunSummary;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Makes the tables of a plan and the judgement of its moves again, from the data package that the plan names as its origin, and
 * compares. What a folder alone can't show is shown so: that worths, seats and rules are those of the data.
 */
public final class PlanReview {

    private static final int SHOWN = 100;

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private PlanReview(Path folder) {
        this.folder = folder;
    }

    /**
     * What a plan says it was made of.
     *
     * @throws Refused when it says nothing that can be read: tables were handed in
     */
    public static RunSummary origin(Path folder) throws IOException {
        Path file = folder.resolve(PlacementFiles.ORIGIN);
        if (!Files.isRegularFile(file)) {
            throw refused("planning.no-origin", "");
        }
        try {
            return RunSummary.parse(Files.readString(file));
        } catch (JacksonException e) {
            throw refused("placement.no-json", "");
        }
    }

    /**
     * Compares a plan with its data.
     *
     * @param plan as it was verified from its folder
     * @param loaded the data, by the instrument and on the day of its origin
     * @param pairs the instruments about people in posts that its scenario can name
     * @return everything that differs
     * @throws Refused when the scenario can't be read, or the data don't allow it
     */
    public static List<Finding> of(Path folder, PlacementPlan plan, LoadedRun loaded, RuleBook pairs)
            throws IOException {
        PlanReview review = new PlanReview(folder);
        review.same(origin(folder), RunSummary.of(loaded.run()));
        review.tables(plan, loaded, pairs);
        return List.copyOf(review.findings);
    }

    private static Refused refused(String code, String value) {
        return new Refused(Finding.reject(code, Where.file(PlacementFiles.ORIGIN), value, ""));
    }

    private void same(RunSummary then, RunSummary now) {
        compare("snapshot_sha256", then.snapshot(), now.snapshot());
        compare(
                "instrument.sha256",
                then.instrument().sha256(),
                now.instrument().sha256());
    }

    private void compare(String field, String then, String now) {
        if (!then.equals(now)) {
            findings.add(Finding.reject("planning.other-data", new Where(PlacementFiles.ORIGIN, 0, field), then, now));
        }
    }

    private void tables(PlacementPlan plan, LoadedRun loaded, RuleBook pairs) throws IOException {
        PlanScenario scenario = PlanScenario.read(
                folder.resolve(PlacementFiles.RULES), loaded.run().asOf(), _ -> pairs);
        PlanTables tables = PlanTables.of(loaded, scenario);
        table(PlacementFiles.FITS, tables::fits);
        table(PlacementFiles.POSTS, tables::posts);
        table(PlacementFiles.PEOPLE, tables::people);
        if (findings.isEmpty()) {
            List<PlannedMove> moves = PlannedMoves.of(tables.data(), plan);
            table(MoveList.NAME, text -> MoveList.write(text, moves, tables.data()));
            findings.addAll(legal(scenario, moves));
        }
    }

    private void table(String name, OutputFolder.Content again) throws IOException {
        findings.addAll(differences(name, again));
    }

    /** The sheet is written in one of the languages; which one nobody needs to say. */
    private List<Finding> legal(PlanScenario scenario, List<PlannedMove> moves) throws IOException {
        List<List<Finding>> sheets = new ArrayList<>();
        for (Language language : Language.values()) {
            sheets.add(differences(PlacementFiles.LEGAL, text -> LegalSheet.write(text, moves, scenario, language)));
        }
        return sheets.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** Each line that differs, by its number. */
    private List<Finding> differences(String name, OutputFolder.Content again) throws IOException {
        StringWriter text = new StringWriter();
        again.write(text);
        List<String> now = text.toString().lines().toList();
        List<String> then;
        try (Stream<String> lines = Files.lines(folder.resolve(name))) {
            then = lines.toList();
        }
        List<Finding> different = new ArrayList<>();
        for (int line = 0; line < Math.max(now.size(), then.size()); line++) {
            String before = line(then, line);
            String after = line(now, line);
            if (!before.equals(after)) {
                different.add(Finding.reject(
                        "planning.other-data", new Where(name, line + 1, ""), shown(before), shown(after)));
            }
        }
        return different;
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static String shown(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
