package id.petala.app.placement;

import id.petala.app.table.CsvOut;
import id.petala.app.table.OutputFolder;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.Trains;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan changes of the earlier one that it keeps as far as it can.
 *
 * @param kept how many people keep the post they had in the earlier plan
 * @param of how many had one, of those who take part
 * @param changes in the order in which each opens the seat of the next
 */
public record PlanChanges(int kept, int of, List<Change> changes) {

    /** The file of it. */
    public static final String NAME = "berubah.csv";

    public PlanChanges {
        changes = List.copyOf(changes);
    }

    /** Why somebody is elsewhere than in the earlier plan. */
    public enum Reason {
        /** The person withdrew. */
        MUNDUR,
        /** The person left altogether and takes no part. */
        KELUAR,
        /** The person takes a seat that was open in the earlier plan. */
        KURSI_KOSONG,
        /** The person takes the seat that somebody else leaves. */
        MENGGANTIKAN,
        /** The person has no post in the plan. */
        TANPA_JABATAN
    }

    /**
     * Somebody who is elsewhere than in the earlier plan.
     *
     * @param before the post in the earlier plan; empty for none
     * @param after the post in this one; empty for none
     * @param because of whom: the NIP of the person whose seat is taken; empty for nobody
     */
    public record Change(String nip, String before, String after, Reason reason, String because) {}

    /** The changes of a plan; none at all where it keeps to no earlier one. */
    public static PlanChanges of(SolvedPlacement solved) {
        ConstrainedPlacement.Result result = solved.constrained();
        Set<Integer> withdrawn = new TreeSet<>();
        PlanChanges changes = new PlanChanges(0, 0, List.of());
        for (NamedConstraint one : result == null ? List.<NamedConstraint>of() : result.constraints()) {
            if (one.constraint() instanceof Constraint.Withdrawn(int person)) {
                withdrawn.add(person);
            }
        }
        for (NamedConstraint one : result == null ? List.<NamedConstraint>of() : result.constraints()) {
            if (one.constraint() instanceof Constraint.KeptFirst earlier) {
                changes = of(solved.plan(), earlier.posts(), withdrawn);
            }
        }
        return changes;
    }

    private static PlanChanges of(PlacementPlan plan, List<Integer> earlier, Set<Integer> withdrawn) {
        List<Change> changes = new ArrayList<>();
        for (Trains.Train train : Trains.of(earlier, plan.posts())) {
            int last = train.circle() ? train.moves().getLast().person() : PlacementProblem.NOWHERE;
            for (Trains.Move move : train.moves()) {
                changes.add(change(plan.input(), move, last, withdrawn.contains(move.person())));
                last = move.person();
            }
        }
        int had = Math.toIntExact(earlier.stream().filter(post -> post >= 0).count());
        int lost = Math.toIntExact(
                changes.stream().filter(one -> !one.before().isEmpty()).count());
        return new PlanChanges(had - lost, had, changes);
    }

    private static Change change(PlacementInput input, Trains.Move move, int last, boolean withdrew) {
        String because =
                last < 0 || move.to() < 0 ? "" : input.problem().people().get(last);
        Reason reason = withdrew
                ? Reason.MUNDUR
                : move.to() < 0 ? Reason.TANPA_JABATAN : because.isEmpty() ? Reason.KURSI_KOSONG : Reason.MENGGANTIKAN;
        return new Change(
                input.problem().people().get(move.person()),
                input.post(move.from()),
                input.post(move.to()),
                reason,
                because);
    }

    /** Writes the file of a plan into its folder; an older one is removed where the plan keeps to no earlier one. */
    public static void write(OutputFolder output, SolvedPlacement solved) throws IOException {
        PlanChanges changes = of(solved);
        if (changes.of() == 0) {
            output.remove(NAME);
        } else {
            output.write(NAME, changes::write);
        }
    }

    void write(Writer out) {
        CsvOut csv = CsvOut.to(out, List.of("nip", "rencana_lama", "rencana_baru", "alasan", "menggantikan"));
        changes.forEach(one ->
                csv.row(one.nip(), one.before(), one.after(), one.reason().name(), one.because()));
        csv.flush();
    }
}
