package id.petala.app.placement;

import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a placement without the demotions, and the constraints on it.
 *
 * @param file the table of worths as the person named it
 * @param demotions how many pairs of the table are demotions that nothing permits
 * @param constraints none without a rules file
 */
public record Scenario(String file, PlacementInput input, int demotions, List<NamedConstraint> constraints) {

    /**
     * Reads the tables and rules.
     *
     * @throws id.petala.engine.finding.Refused with everything that isn't as it must be
     */
    public static Scenario read(Path fits, @Nullable Path posts, @Nullable Path people, @Nullable Path rules)
            throws IOException {
        PlacementInput table = PlacementTables.read(fits, posts, people);
        BitSet demotions = Demotions.of(table);
        List<NamedConstraint> constraints = rules == null ? List.of() : RulesReader.read(rules, table, demotions);
        BitSet removed = (BitSet) demotions.clone();
        for (NamedConstraint one : constraints) {
            if (one.constraint() instanceof Constraint.Here pin) {
                removed.clear(table.problem().pair(pin.person(), pin.post()));
            }
        }
        PlacementInput input =
                removed.isEmpty() ? table : table.with(table.problem().without(removed, new BitSet()));
        return new Scenario(String.valueOf(fits.getFileName()), input, removed.cardinality(), constraints);
    }

    /** The people, posts and pairs that a plan may use. */
    public PlacementProblem problem() {
        return input.problem();
    }
}
