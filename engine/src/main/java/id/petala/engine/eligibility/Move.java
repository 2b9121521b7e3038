package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One move that is judged.
 *
 * @param to what the post demands
 * @param units the unit of the post and all above it
 * @param day the day of the inauguration
 * @param matches of the person with the standards of posts
 * @param retirements of the person
 */
record Move(
        Candidate who,
        Demand to,
        List<String> units,
        JenisPerpindahan kind,
        LocalDate day,
        ByStandard<JobPersonMatch> matches,
        Retirements retirements,
        Eligibility rules) {

    /** The tier one comes from; without one there is no move to judge. */
    Jenjang origin() {
        return Objects.requireNonNull(who.jenjang());
    }

    JobPersonMatch match() {
        return matches.of(to.standard());
    }

    Move on(LocalDate other) {
        return new Move(who, to, units, kind, other, matches, retirements, rules);
    }
}
