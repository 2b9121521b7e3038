package id.petala.engine.selection;

import id.petala.engine.fit.Numbers;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as the examples write them. */
final class Tables {

    private Tables() {}

    /** @param costs numbers of the criteria that are costs, from 1 */
    static ValueTable of(String weights, @Nullable String costs, List<String> alternatives, List<List<Rational>> rows) {
        List<Integer> cost = costs == null ? List.of() : numbers(costs);
        List<Rational> weight = Numbers.list(weights);
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < weight.size(); i++) {
            criteria.add(new Criterion("K" + (i + 1), weight.get(i), cost.contains(i + 1)));
        }
        return new ValueTable(criteria, alternatives, rows);
    }

    static List<Integer> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
