package id.petala.app.placement;

import id.petala.app.file.Draft;
import id.petala.app.placement.PlacementPlan.Step;
import id.petala.app.placement.PlanChanges.Change;
import id.petala.app.placement.PlanChanges.Reason;
import id.petala.app.placement.Withdrawal.Present;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan anew from its folder after somebody withdrew: as many assignments as possible stay, and among such plans it is
 * the one of greatest worth. From the tables of the folder nobody looks anew whether its moves are lawful; a plan made of a
 * data package can be made of it again by the new rules.
 */
public final class Replan implements AutoCloseable {

    private final PlacementPlan earlier;
    private final Path folder;
    private final Draft room;
    private Withdrawal withdrawal;
    private List<String> touched = List.of();

    private Replan(PlacementPlan earlier, Path folder, Draft room, Withdrawal withdrawal) {
        this.earlier = earlier;
        this.folder = folder;
        this.room = room;
        this.withdrawal = withdrawal;
    }

    /**
     * Reads and verifies the folder of a plan.
     *
     * @throws Refused when the folder isn't what its proof says, somebody takes no part in it, or a constraint needs somebody
     *     who leaves
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
        Replan replan = new Replan(earlier, folder, Draft.room("petala-replan"), withdrawal);
        try {
            replan.writeRules();
        } catch (Refused refused) {
            replan.close();
            throw refused;
        }
        return replan;
    }

    private void writeRules() throws IOException {
        WithdrawalRules made = WithdrawalRules.of(PlacementFiles.in(folder, PlacementFiles.RULES), earlier, withdrawal);
        Files.writeString(rules(), made.text());
        touched = made.touched();
    }

    /**
     * Leaves out of the rules who and what there is no more.
     *
     * @throws Refused when a constraint needs somebody who is there no more
     */
    public void among(Present present) throws IOException {
        withdrawal = withdrawal.among(present);
        writeRules();
    }

    /** Who had a post in the earlier plan and is in the new tables no more without leaving by this withdrawal, by NIP. */
    public List<String> missingPeople() {
        return placed().map(Step::nip)
                .filter(nip -> withdrawal.gone(nip) && !withdrawal.leaves(nip))
                .toList();
    }

    /** The posts of the earlier plan, among those taken, that are in the new tables no more, by code. */
    public List<String> missingPosts() {
        return placed().map(Step::to)
                .filter(withdrawal.present().post().negate())
                .distinct()
                .toList();
    }

    private Stream<Step> placed() {
        return earlier.everybody().stream().filter(one -> !one.to().isEmpty());
    }

    /** The names of the constraints that fell away or name fewer people, as somebody takes no part any more. */
    public List<String> touched() {
        return touched;
    }

    private PlacementSources sources() throws IOException {
        Path people = PlacementFiles.in(folder, PlacementFiles.PEOPLE);
        return PlacementSources.of(
                without(folder.resolve(PlacementFiles.FITS)),
                PlacementFiles.in(folder, PlacementFiles.POSTS),
                people == null ? null : without(people),
                rules());
    }

    /** The table without the rows of who leaves; the table itself where nobody does. */
    private Path without(Path table) throws IOException {
        if (!withdrawal.exit()) {
            return table;
        }
        List<TableRows.Row> rows = new ArrayList<>();
        TableRows.read(table, List.of("nip"), List.of(), row -> {
            if (!withdrawal.leaves(row.cell("nip"))) {
                rows.add(row);
            }
        });
        Path fewer = room.path().resolve(String.valueOf(table.getFileName()));
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
     * Finds the plan from the tables of the folder and writes its folder, as {@code petala verify-plan} reads it.
     *
     * @param seconds after which a search ends with what it has; 0 for never
     * @throws Refused when there is no plan
     */
    public SolvedPlacement solve(Path out, int seconds, SolverChild.Progress progress) throws IOException {
        PlacementSources sources = sources();
        SolvedPlacement solved = SolvedPlacement.of(sources, seconds, progress);
        try (OutputFolder output = new OutputFolder(out)) {
            solved.write(output, sources);
            output.finish();
        }
        return solved;
    }

    /** What changes, those included who take no part any more, or whose post is there no more. */
    public PlanChanges changes(SolvedPlacement solved) {
        PlanChanges among = PlanChanges.of(solved);
        List<Change> changes = new ArrayList<>();
        placed().filter(one -> withdrawal.gone(one.nip()))
                .forEach(one -> changes.add(new Change(one.nip(), one.to(), "", Reason.KELUAR, "")));
        List<Change> left = new ArrayList<>(changes);
        Map<String, String> ended = ended();
        among.changes().forEach(one -> changes.add(follows(from(one, ended.remove(one.nip())), left)));
        ended.forEach((nip, post) -> changes.add(new Change(nip, post, "", Reason.TANPA_JABATAN, "")));
        return new PlanChanges(among.kept(), among.of(), changes);
    }

    /** The posts that are there no more of people who are, by NIP. */
    private Map<String, String> ended() {
        Map<String, String> ended = new TreeMap<>();
        placed().filter(one -> !withdrawal.gone(one.nip()))
                .filter(one -> !withdrawal.present().post().test(one.to()))
                .forEach(one -> ended.put(one.nip(), one.to()));
        return ended;
    }

    private static Change from(Change one, @Nullable String ended) {
        return ended == null ? one : new Change(one.nip(), ended, one.after(), one.reason(), one.because());
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
