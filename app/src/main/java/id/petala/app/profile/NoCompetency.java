package id.petala.app.profile;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks for a competency that nobody was assessed in, or for a level that is no number. */
final class NoCompetency extends WrongAddress {

    private final PeopleAsked asked;
    private final boolean known;

    /** @param known whether the competency is one, so that only its level is wrong */
    NoCompetency(PeopleAsked asked, boolean known) {
        super("competency " + asked.competency() + ", level " + asked.level());
        this.asked = asked;
        this.known = known;
    }

    @Override
    public String sentence(Words words) {
        return known ? words.t("find.no-level", asked.level()) : words.t("find.no-competency", asked.competency());
    }
}
