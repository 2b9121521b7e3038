package id.petala.app.archive;

import id.petala.app.run.KeptRun;
import id.petala.app.talent.MapView;
import java.util.List;

/**
 * One kept run.
 *
 * @param way the account of its people; nothing else of this map is filled
 * @param boxes counts by box, in the order of the scheme
 * @param lacking what people without a box lack, in words, with how many, the most frequent first
 * @param others further runs of the agency, to compare with, the newest first
 */
public record RunView(
        KeptRun kept, String instrument, MapView way, List<Count> boxes, List<Count> lacking, List<KeptRun> others) {

    public RunView {
        boxes = List.copyOf(boxes);
        lacking = List.copyOf(lacking);
        others = List.copyOf(others);
    }

    /** How many there are of something. */
    public record Count(String what, int count) {}

    /** How many findings there are of a severity, by its name. */
    public int findings(String severity) {
        return kept.summary().findings().getOrDefault(severity, 0);
    }
}
