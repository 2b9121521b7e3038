package id.petala.engine.index;

import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A worksheet with some of its items at other levels, scored by the same steps that score any worksheet. */
final class Trials {

    /** Stands for a node that isn't known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int BATCH = 256;
    private static final Origin ASSUMED = new Origin("andai", 0);

    private final Scorer scorer;
    private final FactTable facts;
    private final List<Lever> levers;
    private final Map<String, FactColumn> columns = new LinkedHashMap<>();

    Trials(Scorer scorer, FactTable facts, List<Lever> levers) {
        this.scorer = scorer;
        this.facts = facts;
        this.levers = levers;
        for (Node node : scorer.instrument().nodes()) {
            FactColumn column =
                    node instanceof Node.Leaf leaf ? facts.column(leaf.fact().id()) : null;
            if (column != null) {
                columns.put(column.fact().id(), column);
            }
        }
    }

    /** The numerators of a node with the levers at each of the levels given; {@link #UNKNOWN} where it has no value. */
    long[] values(String node, List<int[]> settings) {
        return values(node, settings, List.of());
    }

    /** The same; {@link #UNKNOWN} also where one of some guards doesn't hold. */
    long[] values(String node, List<int[]> settings, List<Guard> guards) {
        long[] values = new long[settings.size()];
        for (int from = 0; from < values.length; from += BATCH) {
            score(node, settings.subList(from, Math.min(values.length, from + BATCH)), guards, values, from);
        }
        return values;
    }

    private void score(String node, List<int[]> settings, List<Guard> guards, long[] values, int from) {
        int index = scorer.index(node);
        scorer.score(table(settings), batch -> {
            for (int i = 0; i < batch.size(); i++) {
                int row = i;
                boolean counts =
                        batch.known(index, row) && guards.stream().allMatch(guard -> guard.holds(scorer, batch, row));
                values[from + batch.place(row)] = counts ? batch.numerator(index, row) : UNKNOWN;
            }
        });
    }

    /** One subject for each setting, in their order. */
    FactTable table(List<int[]> settings) {
        List<String> subjects =
                IntStream.range(0, settings.size()).mapToObj("%04d"::formatted).toList();
        FactTableBuilder builder = new FactTableBuilder(subjects);
        for (int i = 0; i < settings.size(); i++) {
            restate(builder, subjects.get(i), settings.get(i));
        }
        return builder.build();
    }

    private void restate(FactTableBuilder builder, String subject, int[] levels) {
        Map<String, FactColumn> unchanged = new LinkedHashMap<>(columns);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                Lever lever = levers.get(i);
                unchanged.remove(lever.fact().id());
                Dating dating = new Dating(lever.window().latest(scorer.asOf()), null);
                builder.add(lever.fact(), subject, lever.levels().get(levels[i]).value(), dating, ASSUMED);
            }
        }
        unchanged.values().forEach(column -> restate(builder, subject, column));
        scorer.instrument().nodes().forEach(node -> give(builder, subject, node.id()));
    }

    private static void restate(FactTableBuilder builder, String subject, FactColumn column) {
        for (int item = column.first(0); item < column.end(0); item++) {
            FactValue value = new FactValue(column.value(item), column.standard(item));
            builder.add(column.fact(), subject, value, dating(column, item), ASSUMED);
        }
        if (column.completeUntil(0) != FactColumn.NOT_COVERED) {
            LocalDate until = LocalDate.ofEpochDay(column.completeUntil(0));
            builder.cover(column.fact(), subject, until, column.coverage(0));
        }
        if (column.rejected(0)) {
            builder.reject(column.fact(), subject);
        }
        if (column.notApplicable(0)) {
            builder.notApplicable(column.fact(), subject);
        }
    }

    private void give(FactTableBuilder builder, String subject, String node) {
        FactColumn points = facts.given(node);
        for (int item = points == null ? 0 : points.first(0); points != null && item < points.end(0); item++) {
            builder.give(node, subject, points.value(item), dating(points, item), ASSUMED);
        }
    }

    private static Dating dating(FactColumn column, int item) {
        return new Dating(LocalDate.ofEpochDay(column.on(item)), end(column.until(item)));
    }

    private static @Nullable LocalDate end(int until) {
        return until == FactColumn.NO_END ? null : LocalDate.ofEpochDay(until);
    }
}
