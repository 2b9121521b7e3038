package id.petala.app.movement;

import id.petala.engine.rule.Label;
import id.petala.engine.talent.Movement;
import org.jspecify.annotations.Nullable;

/**
 * Where people of a map stand: a box, or one of the two places beside the boxes.
 *
 * @param code the box, {@link Movement#UNASSESSED} or {@link Movement#OUTSIDE}
 * @param label the box in full words; null beside the boxes
 * @param performance the level of performance in millionths of the way from the lowest to the highest; negative beside
 *     the boxes
 * @param potential the level of potential, likewise
 */
record Place(String code, @Nullable Label label, int performance, int potential) {

    static final Place UNASSESSED = new Place(Movement.UNASSESSED, null, -1, -1);
    static final Place OUTSIDE = new Place(Movement.OUTSIDE, null, -2, -2);

    boolean box() {
        return performance >= 0;
    }

    /** Which way it is from here to there; a place of the same code is the same place. */
    Turn to(Place there) {
        if (code.equals(there.code)) {
            return Turn.SAME;
        }
        if (!box() || !there.box()) {
            return there.potential > potential ? Turn.ENTER : Turn.LEAVE;
        }
        int up = Integer.compare(there.performance, performance);
        int across = Integer.compare(there.potential, potential);
        if (up * across < 0) {
            return Turn.ACROSS;
        }
        return up + across == 0 ? Turn.SAME : up + across > 0 ? Turn.UP : Turn.DOWN;
    }
}
