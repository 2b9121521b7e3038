package id.petala.app.index;

import java.util.List;

/**
 * The page of worksheets: one to download, one to send, those that were kept.
 *
 * @param choices what a worksheet can be had for
 * @param subject whom the forms begin with
 * @param day the day the form begins with
 * @param acts what was kept and taken back, the newest first
 * @param faults why what was sent last was refused
 * @param done what has just been done; empty for nothing
 */
public record WorksheetView(
        List<Choice> choices, String subject, String day, List<Act> acts, List<String> faults, String done) {

    public WorksheetView {
        choices = List.copyOf(choices);
        acts = List.copyOf(acts);
        faults = List.copyOf(faults);
    }

    /** An index or one of its instruments. */
    public record Choice(String id, String label, boolean chosen) {}

    /**
     * A worksheet kept or taken back.
     *
     * @param address of its figure; empty where it holds no more
     */
    public record Act(
            String index,
            String subject,
            String day,
            String address,
            String what,
            String by,
            String at,
            String reason,
            String file) {}
}
