package id.petala.app.cli;

import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.Steadiness;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command tells how firmly each placement of its plan holds, and against which loss. */
final class SteadinessOption {

    @Option(names = "--stability", descriptionKey = "place.stability")
    private boolean asked;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            defaultValue = Steadiness.DEFAULT,
            descriptionKey = "place.tolerance")
    private String percent = Steadiness.DEFAULT;

    /**
     * What plans may lose, in per cent.
     *
     * @throws WrongUse when it is no percentage
     */
    BigDecimal percent() {
        BigDecimal known = Steadiness.percent(percent);
        if (known == null) {
            throw new WrongUse("tolerance", percent);
        }
        return known;
    }

    /** How firmly the placements of a plan hold; null where nobody asked. */
    @Nullable
    Steadiness of(PlacementPlan plan) throws IOException {
        return asked ? Steadiness.of(plan, Steadiness.seats(plan, (cases, worth, bound) -> {}), percent()) : null;
    }
}
