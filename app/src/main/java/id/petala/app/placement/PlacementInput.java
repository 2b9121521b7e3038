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
 */
public record PlacementInput(PlacementProblem problem, int places, List<Integer> before) {

    /** A worth as the tables state it. */
    public String worth(long units) {
        return Points.trimmed(BigDecimal.valueOf(units, places)).toPlainString();
    }

    /** The code of a post; empty for nowhere. */
    public String post(int number) {
        return number == PlacementProblem.NOWHERE ? "" : problem.posts().get(number);
    }
}
