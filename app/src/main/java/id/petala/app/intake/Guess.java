package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A form that the cells of a foreign column seem to have, to be read by a person before it counts.
 *
 * @param doubts what that person should look at
 */
record Guess(CellForm form, List<Label> doubts) {

    private static final int SHOWN = 8;

    Guess {
        doubts = List.copyOf(doubts);
    }

    /** The doubt that some values are not known; none without any. */
    static List<Label> unknown(List<String> values) {
        return values.isEmpty()
                ? List.of()
                : List.of(new Label(
                        "tidak dikenal, akan ditandai: " + shown(values),
                        "not known, will be marked: " + shown(values)));
    }

    /** The first few of some values. */
    static String shown(List<String> values) {
        return values.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (values.size() > SHOWN ? ", …" : "");
    }

    /** A guess without doubts. */
    static Guess of(CellForm form) {
        return new Guess(form, List.of());
    }
}
