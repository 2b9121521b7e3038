package id.petala.app.rulebook;

import id.petala.app.rulebook.InstrumentView.Rest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two instruments differ in, part by part.
 *
 * @param choices all that can be compared
 * @param parts only those that differ; empty where nothing does
 */
public record DifferenceView(Side from, Side to, List<Choice> choices, int changes, List<Part> parts) {

    public DifferenceView {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    /**
     * One of the two.
     *
     * @param day the day whose values are meant, as in addresses; empty for all days
     */
    public record Side(String key, String label, String day) {}

    /** An instrument that can be compared. */
    public record Choice(String key, String label) {}

    /** A criterion, or what concerns the whole, with what differs in it. */
    public record Part(String title, List<Change> changes) {
        public Part {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A value that is not the same.
     *
     * @param before null where only the second has it
     * @param after null where only the first has it
     */
    public record Change(
            String name, @Nullable Cell before, @Nullable Cell after) {}

    /**
     * A value with what it rests on.
     *
     * @param rest null for what needs no citation
     */
    public record Cell(String value, @Nullable Rest rest) {}
}
