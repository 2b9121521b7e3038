package id.petala.app.movement;

import id.petala.app.work.WorkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of movement shows. */
public sealed interface MovementView {

    /** The runs to choose from, and those chosen. */
    Choices choices();

    /** There is no other run of the agency to compare with. */
    record Alone(Choices choices) implements MovementView {}

    /**
     * Both runs are being laid out, or somebody has cancelled that, or it went wrong.
     *
     * @param address of the page; posted to, it begins anew
     * @param cancel where it is cancelled
     */
    record Unfinished(Choices choices, WorkView<?> work, String address, String cancel) implements MovementView {}

    /**
     * What moved.
     *
     * @param headline one sentence with the figures
     * @param notes what should be known before the figures are compared
     * @param picture the flows as SVG
     * @param columns the places of the later map
     * @param people those who moved, or those asked for
     */
    record Found(
            Choices choices,
            String headline,
            String lead,
            List<String> notes,
            String picture,
            List<WayCount> keys,
            List<PlaceName> columns,
            List<FlowRow> flows,
            List<CauseRow> causes,
            List<ChangeRow> changes,
            int people,
            WalkerPage list,
            Files flowFiles,
            Files changeFiles)
            implements MovementView {
        public Found {
            notes = List.copyOf(notes);
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
            flows = List.copyOf(flows);
            causes = List.copyOf(causes);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Runs to choose from.
     *
     * @param from the key of the earlier run; empty for none
     * @param to the key of the later run
     */
    record Choices(List<RunChoice> runs, String from, String to) {
        public Choices {
            runs = List.copyOf(runs);
        }
    }

    /** A run by its key, in words. */
    record RunChoice(String key, String label) {}

    /** Where a list is as comma-separated values and as a workbook. */
    record Files(String csv, String workbook) {}

    /** A place in short, as the head of a column, and in full. */
    record PlaceName(String brief, String full) {}

    /** A way that people went, and how many. */
    record WayCount(Turn turn, String label, int count) {}

    /** Where the people of one place of the earlier map went. */
    record FlowRow(PlaceName place, List<FlowCell> cells, int total) {
        public FlowRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many people went from one place to another.
     *
     * @param said in words
     * @param address the people of it
     */
    record FlowCell(int count, Turn turn, String said, String address) {}

    /** How many people a cause moved, what it means, and where they are listed. */
    record CauseRow(String label, String meaning, int people, String address) {}

    /** How the number of people in one place came about: before, the change by each cause, after. */
    record ChangeRow(PlaceName place, int before, List<String> causes, int after) {
        public ChangeRow {
            causes = List.copyOf(causes);
        }
    }

    /**
     * Fifty people, and where the next fifty begin.
     *
     * @param filtered whether the address asks for some of those who moved
     * @param first the address of the first page; null on it
     * @param next the address of the next page; null on the last
     * @param all the address of everybody who moved
     * @param receiptsOf the day of the run that receipts are of, in words
     */
    record WalkerPage(
            String heading,
            boolean filtered,
            List<WalkerRow> rows,
            @Nullable String first,
            @Nullable String next,
            String all,
            Files files,
            String receiptsOf) {
        public WalkerPage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Somebody with the way in words.
     *
     * @param receipt where the receipt is; null for those the run shown does not have
     * @param steps each with its cause; none for those who stayed
     */
    record WalkerRow(
            String nip,
            String name,
            String post,
            @Nullable String receipt,
            String from,
            String to,
            Turn turn,
            List<String> steps) {
        public WalkerRow {
            steps = List.copyOf(steps);
        }
    }
}
