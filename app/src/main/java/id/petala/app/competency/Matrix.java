package id.petala.app.competency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Competencies against groups of people.
 *
 * @param competencies names, in order
 * @param groups names, in order
 * @param cells for each competency those of the groups
 * @param totals for each competency all groups together
 * @param overall for each group all competencies together, counts only
 */
record Matrix(
        List<String> competencies,
        List<String> groups,
        List<List<Tally>> cells,
        List<Tally> totals,
        List<OverallTally> overall,
        OverallTally everybody) {

    /** Counts some people once for every competency. */
    static Matrix of(Competencies competencies, Groups groups, BitSet people) {
        int[] chosen = people.stream().toArray();
        List<List<Tally>> cells = new ArrayList<>();
        List<Tally> totals = new ArrayList<>();
        for (CompetencyColumn column : competencies.columns()) {
            cells.add(tallies(column, groups, chosen));
            totals.add(sum(cells.getLast()));
        }
        List<OverallTally> overall = overall(competencies, groups, chosen);
        return new Matrix(
                competencies.columns().stream().map(CompetencyColumn::name).toList(),
                groups.names(),
                cells,
                totals,
                overall,
                OverallTally.sum(overall));
    }

    private static List<Tally> tallies(CompetencyColumn column, Groups groups, int[] people) {
        List<Counter> counters =
                Stream.generate(Counter::new).limit(groups.names().size()).toList();
        for (int person : people) {
            counters.get(groups.of(person)).add(column, person);
        }
        return counters.stream().map(Counter::tally).toList();
    }

    /** Counts are added, never shares. */
    private static Tally sum(List<Tally> tallies) {
        return tallies.stream()
                .reduce(
                        new Tally(0, 0, 0, 0, 0),
                        (a, b) -> new Tally(
                                a.meets() + b.meets(),
                                a.below() + b.below(),
                                a.expired() + b.expired(),
                                a.never() + b.never(),
                                a.gaps() + b.gaps()));
    }

    private static List<OverallTally> overall(Competencies competencies, Groups groups, int[] people) {
        List<Map<Overall, Integer>> counts = Stream.<Map<Overall, Integer>>generate(() -> new EnumMap<>(Overall.class))
                .limit(groups.names().size())
                .toList();
        for (int person : people) {
            counts.get(groups.of(person)).merge(competencies.overall(person), 1, Integer::sum);
        }
        return counts.stream().map(OverallTally::new).toList();
    }
}
