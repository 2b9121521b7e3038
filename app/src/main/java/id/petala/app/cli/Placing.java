package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.placement.ConstrainedPlacement;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.SolvedPlacement;
import id.petala.app.placement.Steadiness;
import id.petala.app.placement.Steadiness.Holds;
import id.petala.app.placement.WomenShare;
import id.petala.engine.placement.PlanCheck;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says how far a placement is, and what came of it. */
final class Placing {

    private final Console console;

    Placing(Console console) {
        this.console = console;
    }

    void progress(int cases, long worth, long bound) {
        String found = console.text(worth == Long.MIN_VALUE ? "place.nothing-yet" : "place.found");
        console.err().println(console.text("place.progress", cases + "", found));
        console.err().flush();
    }

    void tell(SolvedPlacement solved) {
        if (solved.demotions() > 0) {
            console.out().println(console.text("place.demotions", solved.demotions() + ""));
        }
        tell(solved.plan());
        tell(WomenShare.of(solved.plan()));
        ConstrainedPlacement.Result result = solved.constrained();
        if (result == null) {
            console.out().println(console.text("place.ties", solved.ties().size() + ""));
        } else {
            tell(result);
        }
    }

    /** How firmly the placements hold; nothing where nobody asked. */
    void tell(@Nullable Steadiness steadiness) {
        if (steadiness != null) {
            console.out()
                    .println(console.text(
                            "place.steady",
                            steadiness.count(Holds.YA) + "",
                            steadiness.seats().size() + "",
                            steadiness.percent().toPlainString(),
                            steadiness.tolerance().toPlainString(),
                            steadiness.count(Holds.BELUM_DIHITUNG) + ""));
        }
    }

    private void tell(PlacementPlan plan) {
        PlanCheck.Result check = plan.check();
        console.out()
                .println(console.text(
                        check.optimal() ? "place.done" : "place.gap",
                        plan.placed() + "",
                        plan.posts().size() + "",
                        plan.worth(check.worth()),
                        plan.worth(check.bound())));
    }

    /** The share of women; nothing where the table of people doesn't tell the sex. */
    private void tell(@Nullable WomenShare share) {
        if (share == null) {
            return;
        }
        BigDecimal percent = share.percent();
        console.out()
                .println(
                        percent == null
                                ? console.text("place.women-unknown", share.unknown() + "")
                                : console.text(
                                        "place.women",
                                        share.women() + "",
                                        share.told() + "",
                                        percent.toPlainString(),
                                        share.unknown() + ""));
    }

    /** What each constraint costs, in the order of the file. */
    private void tell(ConstrainedPlacement.Result result) {
        for (ConstrainedPlacement.Cost cost : result.costs()) {
            console.out()
                    .println(console.text(key(cost), cost.name(), cost.least(), cost.most(), cost.elsewhere() + ""));
        }
    }

    private static String key(ConstrainedPlacement.Cost cost) {
        if (!cost.priced()) {
            return "place.not-priced";
        }
        return cost.least().equals(cost.most()) ? "place.price" : "place.price-between";
    }
}
