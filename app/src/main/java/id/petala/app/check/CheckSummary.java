package id.petala.app.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.petala.app.intake.Intake;
import id.petala.app.intake.TableCount;
import id.petala.app.run.EngineVersion;
import id.petala.app.run.RunSummary;
import id.petala.engine.finding.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code check.json}: every file with its rows read, accepted and rejected, and how much was found. Holds no
 * time of day, so the same input gives the same bytes.
 *
 * @param notRead files that hold no known table or that could not be opened, with the rules that say why
 * @param quarantine the files of rejected rows
 */
record CheckSummary(
        @JsonProperty("engine_version") String engineVersion,
        @JsonProperty("as_of") String asOf,
        String instrument,
        @JsonProperty("snapshot_sha256") String snapshot,
        int people,
        List<FileCount> files,
        @JsonProperty("not_read") List<NotRead> notRead,
        Rows totals,
        List<Quarantined> quarantine,
        @JsonProperty("findings_by_severity") Map<String, Integer> bySeverity,
        @JsonProperty("findings_by_rule") Map<String, Integer> byRule) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    CheckSummary {
        Objects.requireNonNull(quarantine, "quarantine");
    }

    /** A file or sheet and what became of its rows. */
    record FileCount(String file, String table, String sha256, boolean refused, Rows rows) {}

    /** Rows; {@code read = accepted + rejected}, and {@code rejected} is the sum of its kinds. */
    record Rows(int read, int accepted, int rejected, Kinds kinds) {}

    /** Why rows were rejected. */
    record Kinds(
            int faulty,
            int orphans,
            @JsonProperty("of_rejected") int ofRejected,
            int repeated,
            int replaced) {}

    /** A file that was not read. */
    record NotRead(String file, List<String> rules) {}

    /** A file of rejected rows as it was written. */
    record Quarantined(String file, String source, int rows, String sha256) {}

    static CheckSummary of(DataCheck check, List<Quarantined> quarantine) {
        Intake intake = check.intake();
        return new CheckSummary(
                EngineVersion.CURRENT,
                intake.asOf().toString(),
                check.instrument().id(),
                intake.sha256(),
                intake.people().size(),
                intake.counts().stream().map(CheckSummary::file).toList(),
                notRead(intake),
                rows(TableTotal.sum(intake.counts())),
                quarantine,
                RunSummary.bySeverity(intake.findings()),
                byRule(intake.findings()));
    }

    private static FileCount file(TableCount count) {
        return new FileCount(
                count.file(), count.table(), count.sha256(), count.refused(), rows(TableTotal.sum(List.of(count))));
    }

    private static Rows rows(TableTotal total) {
        return new Rows(
                total.read(),
                total.accepted(),
                total.rejected(),
                new Kinds(total.faulty(), total.orphans(), total.ofRejected(), total.repeated(), total.replaced()));
    }

    static List<NotRead> notRead(Intake intake) {
        Set<String> read =
                intake.counts().stream().map(TableCount::file).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> rules = intake.findings().stream()
                .filter(finding -> finding.code().equals("data.unknown-file")
                        || finding.code().startsWith("data.workbook"))
                .filter(finding -> !read.contains(finding.where().file()))
                .collect(Collectors.groupingBy(
                        finding -> finding.where().file(),
                        LinkedHashMap::new,
                        Collectors.mapping(Finding::code, Collectors.toList())));
        return rules.entrySet().stream()
                .map(entry -> new NotRead(entry.getKey(), entry.getValue()))
                .toList();
    }

    static SortedMap<String, Integer> byRule(List<Finding> findings) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return counts;
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is something else
     */
    static CheckSummary parse(String json) {
        return JSON.readValue(json, CheckSummary.class);
    }
}
