package id.petala.engine.index;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;

/** The bound on what is tried jointly: beyond it a plan is refused, never guessed. */
final class TooMany {

    /** Joint choices tried at one node at most. */
    static final long LIMIT = 20_000;

    private TooMany() {}

    static void refuse(String node, long choices) {
        if (choices > LIMIT) {
            Where where = Where.file("plan").column(node);
            throw new Refused(Finding.reject("planning.too-many", where, choices + "", LIMIT + "", node));
        }
    }
}
