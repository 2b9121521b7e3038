package id.petala.app.index;

import java.util.List;

/**
 * A worksheet that was sent and waits for a decision.
 *
 * @param address where the decision is sent to
 * @param headline the figure it gives in one sentence
 * @param figures the figure now and with this worksheet, stage by stage
 * @param changes what moves in the index
 * @param missing what is not known after it, and who can supply it
 * @param faults what is wrong with rows
 * @param blocked why it can't be kept; empty where it can
 * @param same whether it says what holds already
 * @param base what it was compared with, so that keeping it later is not blind
 * @param fingerprint the first letters of the SHA-256 of the file
 * @param errors what is wrong with what was typed
 */
public record PreviewView(
        String address,
        String headline,
        String instrument,
        List<Figure> figures,
        List<IndexView.Change> changes,
        List<String> missing,
        List<Fault> faults,
        String blocked,
        boolean same,
        String base,
        String file,
        String fingerprint,
        String name,
        String reason,
        List<String> errors) {

    public PreviewView {
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
        errors = List.copyOf(errors);
    }

    /** The figure of one stage, now and with this worksheet. */
    public record Figure(String stage, String now, String then) {}

    /** What is wrong with a row. */
    public record Fault(String place, String item, String sentence, boolean rejected) {}
}
