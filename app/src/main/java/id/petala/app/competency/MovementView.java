package id.petala.app.competency;

import id.petala.app.run.KeptRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of competencies between two kept runs.
 *
 * @param runs all that can be chosen, the newest first
 * @param from the earlier run; null where there is none to compare with
 * @param query the comparison, as parameters of an address
 */
public record MovementView(
        List<KeptRun> runs,
        @Nullable KeptRun from,
        KeptRun to,
        int people,
        int joined,
        List<MovementRow> rows,
        String query) {

    public MovementView {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
    }

    /** Where the people behind a figure are listed. */
    public String people(MovementTally tally, Change change) {
        return MovedQuestion.address(query, tally.competency(), change);
    }
}
