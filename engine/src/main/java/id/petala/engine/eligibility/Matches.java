package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.fit.MatchSettings;
import java.util.ArrayList;
import java.util.List;

/** The matches of one person with the standards of posts; posts of a tier mostly share one. */
final class Matches {

    private final Candidate who;
    private final MatchSettings settings;
    private final List<Standard> standards = new ArrayList<>();
    private final List<JobPersonMatch> matches = new ArrayList<>();

    Matches(Candidate who, MatchSettings settings) {
        this.who = who;
        this.settings = settings;
    }

    @SuppressWarnings("ReferenceEquality") // the very same standard; an equal one is only matched again
    JobPersonMatch of(Standard standard) {
        for (int i = 0; i < standards.size(); i++) {
            if (standards.get(i) == standard) {
                return matches.get(i);
            }
        }
        standards.add(standard);
        matches.add(standard.match(who, settings));
        return matches.getLast();
    }
}
