package id.petala.engine.talent;

import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in which box on a day, by one instrument. Holds primitive columns; entries and explanations are made when
 * asked for, by the same compiled steps that filled the columns.
 */
public final class TalentMap {

    /** Stands for "no category" and "no group" in the columns. */
    static final byte NONE = -1;

    private final Scorer scorer;
    private final FactTable facts;
    private final Scheme scheme;
    private final List<Category> boxes;
    private final List<Population.Group> groups;
    private final MapColumns columns;

    TalentMap(Scorer scorer, FactTable facts, Scheme scheme, List<Population.Group> groups, MapColumns columns) {
        this.scorer = scorer;
        this.facts = facts;
        this.scheme = scheme;
        this.boxes = scheme.categories();
        this.groups = groups;
        this.columns = columns;
    }

    public Scorer scorer() {
        return scorer;
    }

    public FactTable facts() {
        return facts;
    }

    /** The scheme of the boxes. */
    public Scheme scheme() {
        return scheme;
    }

    public int size() {
        return facts.size();
    }

    private Talent talent() {
        return Objects.requireNonNull(scorer.instrument().talent());
    }

    public Status status(int person) {
        if (columns.group[person] != NONE && groups.get(columns.group[person]).excluded()) {
            return Status.DIKECUALIKAN;
        }
        return columns.box[person] == NONE ? Status.BELUM_DINILAI : Status.TERPETAKAN;
    }

    /** The population group of a person, null for none. */
    public Population.@Nullable Group group(int person) {
        return columns.group[person] == NONE ? null : groups.get(columns.group[person]);
    }

    /** The box of a mapped person, null for everybody else. */
    public @Nullable Category box(int person) {
        return columns.box[person] == NONE ? null : boxes.get(columns.box[person]);
    }

    /** The rank of a mapped person in the box, from 1; ties share one. */
    public int rank(int person) {
        return columns.rank[person];
    }

    public MapEntry entry(int person) {
        Talent talent = talent();
        return new MapEntry(
                facts.subject(person),
                status(person),
                group(person),
                amount(talent.performance(), columns.performance, person),
                amount(talent.potential(), columns.potential, person),
                amount(talent.score(), columns.score, person),
                level(scheme.rows(), columns.performanceLevel[person]),
                level(scheme.columns(), columns.potentialLevel[person]),
                box(person),
                alternative(person),
                columns.rank[person],
                columns.tied[person],
                columns.nearLine[person]);
    }

    private @Nullable Amount amount(String node, long[] column, int person) {
        return column[person] == MapColumns.UNKNOWN ? null : new Amount(column[person], scorer.denominator(node));
    }

    private static @Nullable Category level(List<Category> levels, byte place) {
        return place == NONE ? null : levels.get(place);
    }

    private @Nullable Category alternative(int person) {
        String node = talent().alternative();
        if (node == null || columns.alternative[person] == NONE) {
            return null;
        }
        return scorer.categories(node).get(columns.alternative[person]);
    }

    /** How many people are mapped to each box, in the order of the scheme; boxes nobody is in count 0. */
    public Map<String, Integer> countsByBox() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boxes.forEach(box -> counts.put(box.code(), 0));
        for (int person = 0; person < size(); person++) {
            Category box = box(person);
            if (box != null) {
                counts.merge(box.code(), 1, Integer::sum);
            }
        }
        return counts;
    }

    public int count(Status status) {
        int count = 0;
        for (int person = 0; person < size(); person++) {
            count += status(person) == status ? 1 : 0;
        }
        return count;
    }

    /** How many people are in each population group that anybody is in, in the order of the rule. */
    public Map<Population.Group, Integer> countsByGroup() {
        Map<Population.Group, Integer> counts = new LinkedHashMap<>();
        for (Population.Group group : groups) {
            int count = 0;
            for (int person = 0; person < size(); person++) {
                count += group.equals(group(person)) ? 1 : 0;
            }
            if (count > 0) {
                counts.put(group, count);
            }
        }
        return counts;
    }

    /** Whether a person's box belongs to the succession pool. */
    public boolean inPool(int person) {
        Category box = box(person);
        return box != null && scheme.cell(box.code()).treatment() == Scheme.Treatment.SUKSESI;
    }

    /** The explanation of a node for one person. */
    public Explained explain(int person, String node) {
        return scorer.explain(facts, person, node);
    }

    MapColumns columns() {
        return columns;
    }
}
