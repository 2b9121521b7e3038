package id.petala.app.placement;

import id.petala.app.file.Draft;
import id.petala.app.placement.PlanChanges.Change;
import id.petala.app.placement.PlanChanges.Reason;
import id.petala.app.table.CsvOut;
import id.petala.app.table.OutputFolder;
import id.petala.app.table.TableRows;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan anew from its folder after somebody withdrew: as many assignments as possible stay, and among such plans it is
 * the one of greatest worth. From the tables of the folder nobody looks anew whether its moves are lawful; a plan made of a
 * data package can be made of it again by the new rules.
 */
public final class Replan implements AutoCloseable {

    private final PlacementPlan earlier;
    private final Withdrawal withdrawal;
    private final Draft room;
    private final PlacementSources sources;

    private Replan(PlacementPlan earlier, Withdrawal withdrawal, Draft room, PlacementSources sources) {
        this.earlier = earlier;
        this.withdrawal = withdrawal;
        this.room = room;
        this.sources = sources;
    }

    /**
     * Reads and verifies the folder of a plan.
     *
     * @throws Refused when the folder isn't what its proof says, or somebody takes no part in it
     */
    public static Replan of(Path folder, Withdrawal withdrawal) throws IOException {
        PlanVerification.Result verified = PlanVerification.of(folder);
        if (!verified.findings().isEmpty()) {
            throw new Refused(verified.findings());
        }
        PlacementPlan earlier = verified.plan();
        for (String nip : withdrawal.nips()) {
            if (earlier.input().problem().person(nip) < 0) {
                throw new Refused(Finding.reject("placement.person-unknown", Where.file("--withdraw"), nip, ""));
            }
        }
        Draft room = Draft.room("petala-replan");
        Path rules = PlacementFiles.in(folder, PlacementFiles.RULES);
        List<String> gone = withdrawal.gone();
        PlacementSources sources = PlacementSources.of(
                without(folder.resolve(PlacementFiles.FITS), room.path(), gone),
                PlacementFiles.in(folder, PlacementFiles.POSTS),
                people(folder, room.path(), gone),
                Files.writeString(
                        room.path().resolve(PlacementFiles.RULES), WithdrawalRules.text(rules, earlier, withdrawal)));
        return new Replan(earlier, withdrawal, room, sources);
    }

    private static @Nullable Path people(Path folder, Path room, List<String> gone) throws IOException {
        Path people = PlacementFiles.in(folder, PlacementFiles.PEOPLE);
        return people == null ? null : without(people, room, gone);
    }

    /** The table without the rows of some people; the table itself where there are none. */
    private static Path without(Path table, Path room, List<String> gone) throws IOException {
        if (gone.isEmpty()) {
            return table;
        }
        List<TableRows.Row> rows = new ArrayList<>();
        TableRows.read(table, List.of("nip"), List.of(), row -> {
            if (!gone.contains(row.cell("nip"))) {
                rows.add(row);
            }
        });
        Path fewer = room.resolve(String.valueOf(table.getFileName()));
        try (BufferedWriter out = Files.newBufferedWriter(fewer)) {
            CsvOut csv = CsvOut.to(
                    out, rows.isEmpty() ? List.of("nip") : rows.getFirst().columns());
            rows.forEach(row -> csv.row(row.cells()));
            csv.flush();
        }
        return fewer;
    }

    /** The rules or scenario of the new plan; gone when this is closed. */
    public Path rules() {
        return room.path().resolve(PlacementFiles.RULES);
    }

    /**
     * Finds the plan.
     *
     * @param seconds after which a search ends with what it has; 0 for never
     * @throws Refused when there is no plan
     */
    public SolvedPlacement solve(int seconds, SolverChild.Progress progress) throws IOException {
        return SolvedPlacement.of(sources, seconds, progress);
    }

    /** What changes, those included who leave altogether. */
    public PlanChanges changes(SolvedPlacement solved) {
        PlanChanges among = PlanChanges.of(solved);
        if (!withdrawal.exit()) {
            return among;
        }
        List<Change> changes = new ArrayList<>();
        earlier.everybody().stream()
                .filter(one ->
                        withdrawal.nips().contains(one.nip()) && !one.to().isEmpty())
                .forEach(one -> changes.add(new Change(one.nip(), one.to(), "", Reason.KELUAR, "")));
        List<Change> left = new ArrayList<>(changes);
        among.changes().forEach(one -> changes.add(follows(one, left)));
        return new PlanChanges(among.kept(), among.of(), changes);
    }

    /** Whoever takes an open seat that somebody who left had, takes it after that person; each such seat is told once. */
    private static Change follows(Change one, List<Change> left) {
        if (one.reason() != Reason.KURSI_KOSONG) {
            return one;
        }
        for (Change gone : left) {
            if (gone.before().equals(one.after())) {
                left.remove(gone);
                return new Change(one.nip(), one.before(), one.after(), Reason.MENGGANTIKAN, gone.nip());
            }
        }
        return one;
    }

    /** Writes the folder, as {@code petala verify-plan} reads it. */
    public void write(Path out, SolvedPlacement solved) throws IOException {
        try (OutputFolder output = new OutputFolder(out)) {
            solved.write(output, sources);
            output.finish();
        }
    }

    /** Writes what changes into the folder of the new plan. */
    public void writeChanges(Path out, PlanChanges changes) throws IOException {
        try (OutputFolder output = new OutputFolder(out)) {
            output.write(PlanChanges.NAME, changes::write);
            output.finish();
        }
    }

    @Override
    public void close() throws IOException {
        room.close();
    }
}
