package id.petala.engine.fact;

import id.petala.engine.explain.Evidence;
import id.petala.engine.rule.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers facts in any order and lays them out in columns. */
public final class FactTableBuilder {

    private static final BigDecimal LARGEST_POINTS = new BigDecimal(1_000_000);

    private final String[] subjects;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, ColumnBuilder> columns = new LinkedHashMap<>();
    private final Map<String, ColumnBuilder> given = new TreeMap<>();
    private final Map<String, Integer> sourcePlaces = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private Place lastSubject = new Place("", -1);
    private Place lastSource = new Place("", -1);

    /** Facts come person by person and table by table, so the name asked for last is mostly the next one too. */
    private record Place(String name, int place) {
        boolean of(String other) {
            return place >= 0 && name.equals(other);
        }
    }

    public FactTableBuilder(Collection<String> subjects) {
        this.subjects = new TreeSet<>(subjects).toArray(String[]::new);
        for (int i = 0; i < this.subjects.length; i++) {
            places.put(this.subjects[i], i);
        }
    }

    /** Whether a subject is in the list. */
    public boolean knows(String subject) {
        return places.containsKey(subject);
    }

    public FactTableBuilder add(Fact fact, String subject, FactValue value, Dating dating, Origin origin) {
        column(fact).add(place(subject), value, dating, place(origin), origin.row());
        return this;
    }

    /** Points handed in for a node, in millionths. */
    public FactTableBuilder give(String node, String subject, long points, Dating dating, Origin origin) {
        given.computeIfAbsent(node, id -> new ColumnBuilder(points(id), subjects.length, sources))
                .add(place(subject), new FactValue(points, 0), dating, place(origin), origin.row());
        return this;
    }

    private static Fact points(String node) {
        Label label = new Label("poin " + node, "points of " + node);
        return new Fact(
                "poin." + node,
                label,
                FactType.NUMBER,
                Label.same(""),
                List.of(),
                LARGEST_POINTS.negate(),
                LARGEST_POINTS,
                false,
                false,
                "poin",
                label,
                false,
                Map.of(),
                false,
                false);
    }

    /** A named source declares that the subject's list of this fact is complete until a day. */
    public FactTableBuilder cover(Fact fact, String subject, LocalDate until, String by) {
        column(fact).cover(place(subject), (int) until.toEpochDay(), place(new Origin(by, 0)));
        return this;
    }

    /** A row of the subject was rejected: nothing may be concluded from its other values of this fact. */
    public FactTableBuilder reject(Fact fact, String subject) {
        column(fact).reject(place(subject));
        return this;
    }

    /** The criterion doesn't apply to the subject. */
    public FactTableBuilder notApplicable(Fact fact, String subject) {
        column(fact).notApplicable(place(subject));
        return this;
    }

    /** Everything that is known of one subject of another table, here about a subject of this one. */
    public FactTableBuilder copy(FactColumn from, int place, String subject) {
        Fact fact = from.fact();
        for (int item = from.first(place); item < from.end(place); item++) {
            Evidence known = from.evidence(item);
            FactValue value = new FactValue(from.value(item), from.standard(item));
            add(fact, subject, value, new Dating(known.on(), known.until()), new Origin(known.source(), known.row()));
        }
        if (from.completeUntil(place) != FactColumn.NOT_COVERED) {
            cover(fact, subject, LocalDate.ofEpochDay(from.completeUntil(place)), from.coverage(place));
        }
        if (from.rejected(place)) {
            reject(fact, subject);
        }
        return from.notApplicable(place) ? notApplicable(fact, subject) : this;
    }

    private ColumnBuilder column(Fact fact) {
        return columns.computeIfAbsent(fact.id(), _ -> new ColumnBuilder(fact, subjects.length, sources));
    }

    private int place(String subject) {
        if (!lastSubject.of(subject)) {
            Integer place = places.get(subject);
            if (place == null) {
                throw new IllegalArgumentException("unknown subject");
            }
            lastSubject = new Place(subject, place);
        }
        return lastSubject.place();
    }

    private int place(Origin origin) {
        if (!lastSource.of(origin.source())) {
            lastSource = new Place(origin.source(), sourcePlace(origin.source()));
        }
        return lastSource.place();
    }

    private int sourcePlace(String name) {
        return sourcePlaces.computeIfAbsent(name, source -> {
            sources.add(source);
            return sources.size() - 1;
        });
    }

    public FactTable build() {
        String[] names = sources.toArray(String[]::new);
        TreeMap<String, FactColumn> built = new TreeMap<>();
        columns.forEach((id, column) -> built.put(id, column.build(names)));
        TreeMap<String, FactColumn> builtGiven = new TreeMap<>();
        given.forEach((id, column) -> builtGiven.put(id, column.build(names)));
        return new FactTable(subjects, built, builtGiven);
    }

    /** From when until when a value holds. */
    public record Dating(LocalDate on, @Nullable LocalDate until) {}

    /** Where a value was read: the file or named source, and the row (0 when none). */
    public record Origin(String source, int row) {}
}
