package id.petala.app.fit;

import id.petala.engine.fit.CategorySchemes.Group;
import id.petala.engine.fit.CategorySchemes.Scheme;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.TotalCap;
import java.util.List;

/**
 * How job person matches are computed and judged.
 *
 * @param schemes the scheme chosen, or all whose purpose may be meant
 */
public record MatchSettings(Chosen<CompetencyCap> cap, Chosen<TotalCap> total, Chosen<List<Judged>> schemes) {

    /** A scheme and the group of posts in it. */
    public record Judged(Scheme scheme, Group group) {}
}
