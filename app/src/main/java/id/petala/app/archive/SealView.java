package id.petala.app.archive;

import id.petala.app.run.KeptRun;
import java.util.List;

/**
 * Sealing a run.
 *
 * @param official as typed so far
 * @param reason as typed so far
 * @param faults sentences: what is missing or too long
 * @param confirming whether what will be written is shown, to be confirmed
 */
public record SealView(KeptRun kept, String official, String reason, List<String> faults, boolean confirming) {

    public SealView {
        faults = List.copyOf(faults);
    }
}
