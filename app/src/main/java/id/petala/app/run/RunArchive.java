package id.petala.app.run;

import id.petala.app.database.Instansi;
import id.petala.app.database.InstansiStore;
import id.petala.app.database.InstansiTransaction;
import id.petala.app.database.NewRun;
import id.petala.app.database.RuleTextStore;
import id.petala.app.database.Run;
import id.petala.app.database.RunStore;
import id.petala.app.database.Seal;
import id.petala.app.database.SnapshotStore;
import id.petala.app.database.Uuid7;
import id.petala.engine.rule.RuleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs in the database: the data package as it was, the rule texts, the summary and the map. Added, never changed. */
public final class RunArchive {

    private final InstansiTransaction transactions;
    private final InstansiStore agencies;
    private final SnapshotStore snapshots;
    private final RunStore runs;
    private final RuleTextStore ruleTexts;

    /** An archive on a pool of the app role. */
    public RunArchive(DataSource app) {
        JdbcClient jdbc = JdbcClient.create(app);
        this.transactions = new InstansiTransaction(app);
        this.agencies = new InstansiStore(jdbc);
        this.snapshots = new SnapshotStore(jdbc);
        this.runs = new RunStore(jdbc);
        this.ruleTexts = new RuleTextStore(jdbc);
    }

    /** A kept run with everything that computes it again. */
    public static final class Kept {
        private final Run run;
        private final String summary;
        private final String map;
        private final byte[] dataPackage;
        private final List<RuleText> rules;

        private Kept(Run run, String summary, String map, byte[] dataPackage, List<RuleText> rules) {
            this.run = run;
            this.summary = summary;
            this.map = map;
            this.dataPackage = dataPackage;
            this.rules = List.copyOf(rules);
        }

        public Run run() {
            return run;
        }

        /** The rule files the run was made with. */
        public List<RuleText> rules() {
            return rules;
        }

        /** The summary as it was kept. */
        public String summary() {
            return summary;
        }

        /** The map as it was kept, a CSV file. */
        public String map() {
            return map;
        }

        /** Lays the data package down in an empty folder. */
        public void unpackInto(Path folder) {
            PackageZip.unpack(dataPackage, folder);
        }
    }

    public List<Instansi> agencies() {
        return agencies.all();
    }

    /** Adds an agency. */
    public Instansi add(String name, boolean demo) {
        Instansi instansi = new Instansi(Uuid7.next(), name, demo);
        transactions.write(instansi.id(), () -> {
            agencies.add(instansi);
            return instansi;
        });
        return instansi;
    }

    /** Keeps a run and the folder of data it was made from, both or neither. */
    public UUID keep(Instansi instansi, Path dataPackage, TalentRun run) {
        byte[] content = PackageZip.of(dataPackage);
        return transactions.write(instansi.id(), () -> add(content, run));
    }

    /** Keeps the first run of an agency together with the agency, all or nothing. */
    public UUID keepFirst(String agency, Path dataPackage, TalentRun run) {
        byte[] content = PackageZip.of(dataPackage);
        Instansi instansi = new Instansi(Uuid7.next(), agency, false);
        return transactions.write(instansi.id(), () -> {
            agencies.add(instansi);
            return add(content, run);
        });
    }

    private UUID add(byte[] content, TalentRun run) {
        Set<String> hashes = new LinkedHashSet<>();
        run.instrument().texts().forEach(text -> hashes.add(ruleTexts.keep(text.text())));
        UUID snapshot = snapshots.keep(run.snapshot(), content, run.map().size());
        NewRun fresh = new NewRun(
                snapshot,
                run.asOf(),
                run.instrument().id(),
                EngineVersion.CURRENT,
                RunSummary.of(run, null).json(),
                hashes);
        return runs.add(fresh, gzipped(TalentMapCsv.text(run)));
    }

    private static byte[] gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unzipped(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run as lists show it; without a seal, null. */
    public record Listed(
            Instansi agency,
            Run run,
            RunSummary summary,
            @Nullable Seal seal) {}

    /** The newest runs of each agency, the newest of all first. */
    public List<Listed> newest(int ofEach) {
        return agencies().stream()
                .flatMap(agency -> newest(agency, ofEach).stream())
                .sorted(Comparator.comparing((Listed one) -> one.run().id()).reversed())
                .toList();
    }

    private List<Listed> newest(Instansi agency, int limit) {
        return transactions.read(
                agency.id(),
                () -> runs.newest(null, limit).stream()
                        .map(run -> new Listed(
                                agency, run, summary(run), runs.sealOf(run.id()).orElse(null)))
                        .toList());
    }

    /** A run that was listed, with everything that computes it again. */
    public Kept open(Listed listed) {
        return transactions.read(listed.agency().id(), () -> kept(listed.run()));
    }

    /** What a run that was listed came to for each person. */
    public RunOutcome outcome(Listed listed) {
        return RunOutcome.ofGzip(transactions.read(
                listed.agency().id(), () -> runs.talentMap(listed.run().id()).orElseThrow()));
    }

    /**
     * Seals a run that was listed, for good.
     *
     * @return whether it was not sealed before
     */
    public boolean seal(Listed listed, String official, String reason) {
        return transactions.write(
                listed.agency().id(), () -> runs.seal(listed.run().id(), official, reason));
    }

    private RunSummary summary(Run run) {
        return RunSummary.parse(runs.runJson(run.id()).orElseThrow());
    }

    private Kept kept(Run run) {
        String summary = runs.runJson(run.id()).orElseThrow();
        String map = unzipped(runs.talentMap(run.id()).orElseThrow());
        List<RuleText> texts = new ArrayList<>();
        for (RunSummary.RuleFile rule : RunSummary.parse(summary).rules()) {
            texts.add(new RuleText(rule.path(), ruleTexts.find(rule.sha256()).orElseThrow()));
        }
        return new Kept(run, summary, map, snapshots.content(run.snapshotId()).orElseThrow(), texts);
    }
}
