package id.petala.app.placement;

import id.petala.engine.number.Points;
import id.petala.engine.placement.PlacementProblem;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan is made for.
 *
 * @param places decimals of the worths: the problem counts in units of 10^-places
 * @param before of each person the number of the post held now, or {@link PlacementProblem#NOWHERE}
 * @param people what the table of people says of them
 * @param posts what the table of posts says of them
 */
record PlacementInput(PlacementProblem problem, int places, List<Integer> before, Traits people, Traits posts) {

    /** A worth as the tables state it. */
    String worth(long units) {
        return Points.trimmed(BigDecimal.valueOf(units, places)).toPlainString();
    }

    /** The code of a post; empty for nowhere. */
    String post(int number) {
        return number == PlacementProblem.NOWHERE ? "" : problem.posts().get(number);
    }

    PlacementInput with(PlacementProblem other) {
        return new PlacementInput(other, places, before, people, posts);
    }
}
