package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.List;

/**
 * A form that the cells of a foreign column seem to have, to be read by a person before it counts.
 *
 * @param doubts what that person should look at
 */
record Guess(CellForm form, List<Label> doubts) {

    Guess {
        doubts = List.copyOf(doubts);
    }

    /** A guess without doubts. */
    static Guess of(CellForm form) {
        return new Guess(form, List.of());
    }
}
