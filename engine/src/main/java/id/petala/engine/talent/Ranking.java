package id.petala.engine.talent;

import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.instrument.Talent.RankKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Ranks the people of each box by the instrument's keys. Equal by all keys shares the place (1, 2, 2, 4): no further
 * key decides, and the order of the list within a shared place is only layout.
 */
final class Ranking {

    private final FactTable facts;
    private final MapColumns columns;
    private final List<long[]> keys = new ArrayList<>();

    Ranking(Scorer scorer, FactTable facts, List<RankKey> rankKeys, MapColumns columns) {
        this.facts = facts;
        this.columns = columns;
        for (RankKey key : rankKeys) {
            boolean isNode = scorer.instrument().find(key.of()) != null;
            long[] values = isNode ? ofNode(scorer, key.of()) : ofFact(key.of());
            keys.add(key.descending() ? values : negated(values));
        }
    }

    /** Larger comes first. Unknown values come last either way. */
    private static long[] negated(long[] values) {
        return Arrays.stream(values)
                .map(value -> value == MapColumns.UNKNOWN ? value : -value)
                .toArray();
    }

    /** The values of a node: those the map holds already, or scored anew. */
    private long[] ofNode(Scorer scorer, String node) {
        Talent talent = Objects.requireNonNull(scorer.instrument().talent());
        if (node.equals(talent.score())) {
            return columns.score;
        }
        if (node.equals(talent.performance())) {
            return columns.performance;
        }
        return node.equals(talent.potential()) ? columns.potential : scored(scorer, node);
    }

    private long[] scored(Scorer scorer, String node) {
        long[] values = new long[facts.size()];
        int index = scorer.index(node);
        scorer.score(facts, batch -> copy(batch, index, values));
        return values;
    }

    private static void copy(Batch batch, int index, long[] values) {
        for (int i = 0; i < batch.size(); i++) {
            values[batch.place(i)] = batch.known(index, i) ? batch.numerator(index, i) : MapColumns.UNKNOWN;
        }
    }

    private long[] ofFact(String fact) {
        long[] values = new long[facts.size()];
        Arrays.fill(values, MapColumns.UNKNOWN);
        FactColumn column = facts.column(fact);
        for (int person = 0; column != null && person < values.length; person++) {
            int last = column.end(person) - 1;
            if (last >= column.first(person)) {
                values[person] = column.value(last);
            }
        }
        return values;
    }

    void rank() {
        List<Integer> mapped = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            if (columns.box[person] != TalentMap.NONE) {
                mapped.add(person);
            }
        }
        mapped.sort(this::byBox);
        place(mapped);
    }

    private int byBox(int a, int b) {
        int order = Byte.compare(columns.box[a], columns.box[b]);
        return order != 0 ? order : byKeys(a, b);
    }

    private int byKeys(int a, int b) {
        for (long[] key : keys) {
            int order = Long.compare(key[b], key[a]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void place(List<Integer> sorted) {
        int start = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int person = sorted.get(i);
            boolean newBox = i == 0 || columns.box[sorted.get(i - 1)] != columns.box[person];
            if (newBox) {
                start = i;
            }
            if (!newBox && byKeys(sorted.get(i - 1), person) == 0) {
                columns.rank[person] = columns.rank[sorted.get(i - 1)];
                columns.tied[person] = true;
                columns.tied[sorted.get(i - 1)] = true;
            } else {
                columns.rank[person] = i - start + 1;
            }
        }
    }
}
