package id.petala.app.talent;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scatter of the people chosen.
 *
 * @param svg the drawing
 * @param drawn how many people it shows
 * @param near how many of them stand near a line
 * @param nearByBox how many stand near a line in each box
 * @param notes what the drawing can't show, and why
 * @param people who stands near a line, and what would move them; empty where they are too many to be named
 */
public record ScatterView(
        String svg, int drawn, int near, Map<String, Integer> nearByBox, List<String> notes, List<Near> people) {

    public ScatterView {
        notes = List.copyOf(notes);
        people = List.copyOf(people);
    }

    /** Somebody near a line. */
    public record Near(String name, @Nullable String receipt, String box, List<String> moves) {
        public Near {
            moves = List.copyOf(moves);
        }
    }
}
