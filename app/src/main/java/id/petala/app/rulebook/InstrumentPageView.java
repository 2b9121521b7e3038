package id.petala.app.rulebook;

/**
 * The page of one instrument: its document, and what can be done with it.
 *
 * @param present the instrument of the map on show, as addresses call it
 * @param mapped whether it makes a map, so that its effect can be worked out
 * @param worth what scenarios call it where it tells what people are worth in posts; else empty
 * @param own who put it here, when and why; empty where Petala ships it
 * @param waiting the name of the file that waits to be kept; empty for an instrument that is there
 * @param kept whether it has just been kept
 */
public record InstrumentPageView(
        String key,
        InstrumentView view,
        String present,
        boolean mapped,
        String worth,
        String own,
        String waiting,
        boolean kept) {}
