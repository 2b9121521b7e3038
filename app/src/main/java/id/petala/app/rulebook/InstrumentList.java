package id.petala.app.rulebook;

import java.util.List;

/**
 * The instruments there are.
 *
 * @param present the instrument of the map on show, as addresses call it
 * @param unreadable own versions that this Petala no longer reads
 */
public record InstrumentList(List<InstrumentSummary> instruments, String present, List<Unreadable> unreadable) {

    public InstrumentList {
        instruments = List.copyOf(instruments);
        unreadable = List.copyOf(unreadable);
    }

    /** A version that is kept and can't be read, with why. */
    public record Unreadable(String name, String note, List<String> why) {
        public Unreadable {
            why = List.copyOf(why);
        }
    }
}
