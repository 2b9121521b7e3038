package id.petala.engine.index;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.number.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps in an order in which they can be taken, and what they lead to.
 *
 * @param effort of all steps, in millionths
 * @param value of the index afterwards, as the scorer computes it
 * @param category of that value; null where the index has none
 */
public record Plan(long effort, Rational value, @Nullable Category category, List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param place of the lever in the worksheet
     * @param level that it leads to, by its place among the lever's levels
     * @param effort in millionths
     * @param gain by how much the index changes when it is taken after those before it
     * @param assumed whether nobody stated its effort
     */
    public record Step(
            int place,
            int level,
            Criterion criterion,
            String from,
            String to,
            long effort,
            Rational gain,
            boolean assumed) {}
}
