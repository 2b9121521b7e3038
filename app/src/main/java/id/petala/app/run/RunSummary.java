package id.petala.app.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Severity;
import id.petala.engine.instrument.Population;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code run.json}: what was applied to what, and how all people of the registry become the mapped ones. Holds
 * no time of day, so the same input gives the same bytes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunSummary(
        @JsonProperty("engine_version") String engineVersion,
        @JsonProperty("as_of") String asOf,
        InstrumentKey instrument,
        List<RuleFile> rules,
        @JsonProperty("snapshot_sha256") String snapshot,
        Way population,
        Map<String, Integer> boxes,
        @JsonProperty("missing_criteria") Map<String, Integer> missing,
        @JsonProperty("provisional_values") int provisional,
        Map<String, Integer> findings,
        @Nullable Moved movement) {

    public RunSummary {
        Objects.requireNonNull(engineVersion, "engine_version");
        Objects.requireNonNull(asOf, "as_of");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(snapshot, "snapshot_sha256");
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The text of the file. */
    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is something else
     */
    public static RunSummary parse(String json) {
        return JSON.readValue(json, RunSummary.class);
    }

    /** Which instrument, by id, version and the fingerprint of its text. */
    public record InstrumentKey(String id, String version, String label, String sha256) {

        public InstrumentKey {
            Objects.requireNonNull(id, "instrument.id");
            Objects.requireNonNull(sha256, "instrument.sha256");
        }
    }

    /** A rule file that was used. */
    public record RuleFile(String path, String sha256) {

        public RuleFile {
            Objects.requireNonNull(path, "rules.path");
            Objects.requireNonNull(sha256, "rules.sha256");
        }
    }

    /** From everybody in the registry to those in a box, line by line. */
    public record Way(
            int registry,
            List<GroupCount> excluded,
            @JsonProperty("in_population") int inPopulation,
            List<GroupCount> flagged,
            int unassessed,
            int mapped) {}

    /** A population group and how many are in it. */
    public record GroupCount(String code, String label, int count) {}

    /** What changed since an earlier run: steps by cause, and the change of every place by cause. */
    public record Moved(
            @JsonProperty("against_snapshot_sha256") String against,
            int people,
            Map<String, Integer> causes,
            Map<String, Map<String, Integer>> changes) {}

    /** What a run was made of, by itself. */
    public static RunSummary of(TalentRun run) {
        return of(run, null);
    }

    static RunSummary of(TalentRun run, @Nullable Moved movement) {
        return new RunSummary(
                EngineVersion.CURRENT,
                run.asOf().toString(),
                new InstrumentKey(
                        run.instrument().id(),
                        run.instrument().version(),
                        run.instrument().label().id(),
                        run.instrumentText().sha256()),
                rules(run),
                run.snapshot(),
                way(run.map()),
                run.map().countsByBox(),
                missing(run.map()),
                run.instrument().provisional(run.asOf()),
                bySeverity(run.findings()),
                movement);
    }

    /** The rule files of a run. */
    static List<RuleFile> rules(TalentRun run) {
        return run.instrument().texts().stream().map(RunSummary::file).toList();
    }

    private static RuleFile file(RuleText text) {
        return new RuleFile(text.path(), text.sha256());
    }

    /** The way from the registry to the map. */
    public static Way way(TalentMap map) {
        List<GroupCount> excluded = new ArrayList<>();
        List<GroupCount> flagged = new ArrayList<>();
        map.countsByGroup().forEach((group, count) -> (group.excluded() ? excluded : flagged).add(count(group, count)));
        int out = map.count(Status.DIKECUALIKAN);
        return new Way(
                map.size(),
                excluded,
                map.size() - out,
                flagged,
                map.count(Status.BELUM_DINILAI),
                map.count(Status.TERPETAKAN));
    }

    private static GroupCount count(Population.Group group, int count) {
        return new GroupCount(group.code(), group.label().id(), count);
    }

    /** For each criterion how many people lack it. */
    public static Map<String, Integer> missing(TalentMap map) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int person = 0; person < map.size(); person++) {
            if (map.status(person) == Status.BELUM_DINILAI) {
                TalentMapCsv.missing(map, person).forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** How many findings there are of each severity, those of which there are none among them. */
    public static SortedMap<String, Integer> bySeverity(List<Finding> findings) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity().name(), 1, Integer::sum));
        return counts;
    }

    static Moved moved(Movement movement, String against) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        movement.steps().forEach((cause, count) -> causes.put(cause.name(), count));
        Map<String, Map<String, Integer>> changes = new LinkedHashMap<>();
        movement.changes().forEach((place, byCause) -> {
            Map<String, Integer> named = new LinkedHashMap<>();
            byCause.forEach((cause, count) -> named.put(cause.name(), count));
            changes.put(place, named);
        });
        return new Moved(against, movement.moves().size(), causes, changes);
    }
}
