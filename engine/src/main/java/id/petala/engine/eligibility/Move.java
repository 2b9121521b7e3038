package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.pegawai.JenisPerpindahan;
import java.time.LocalDate;

/**
 * One move that is judged.
 *
 * @param day the day of the inauguration
 * @param matches of the person with the standards of posts
 * @param retirements of the person
 */
record Move(
        Candidate who,
        Target to,
        JenisPerpindahan kind,
        LocalDate day,
        Matches matches,
        Retirements retirements,
        Eligibility rules) {

    JobPersonMatch match() {
        return matches.of(to.standard());
    }

    Move on(LocalDate other) {
        return new Move(who, to, kind, other, matches, retirements, rules);
    }
}
