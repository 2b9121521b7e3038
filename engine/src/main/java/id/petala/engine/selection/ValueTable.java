package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Alternatives and what each has of every criterion, complete.
 *
 * @param values a row an alternative, a column a criterion; none below zero
 */
public record ValueTable(List<Criterion> criteria, List<String> alternatives, List<List<Rational>> values) {

    /**
     * @throws IllegalArgumentException when the table isn't complete, a name stands twice, or a value is below zero
     */
    public ValueTable {
        criteria = List.copyOf(criteria);
        alternatives = List.copyOf(alternatives);
        values = values.stream().map(List::copyOf).toList();
        int width = criteria.size();
        boolean complete = width > 0
                && !alternatives.isEmpty()
                && values.size() == alternatives.size()
                && values.stream().allMatch(row -> row.size() == width);
        boolean negative = values.stream().flatMap(List::stream).anyMatch(value -> value.signum() < 0);
        if (!complete || negative || new TreeSet<>(alternatives).size() < alternatives.size()) {
            throw new IllegalArgumentException("no complete table of values");
        }
    }

    /** What all alternatives have of a criterion. */
    public List<Rational> column(int criterion) {
        return values.stream().map(row -> row.get(criterion)).toList();
    }

    /** The best that anybody has, by criterion. */
    List<Rational> best() {
        return extremes(Criterion::best);
    }

    /** The worst that anybody has, by criterion. */
    List<Rational> worst() {
        return extremes(Criterion::worst);
    }

    private List<Rational> extremes(BiFunction<Criterion, List<Rational>, Rational> extreme) {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> extreme.apply(criteria.get(i), column(i)))
                .toList();
    }
}
