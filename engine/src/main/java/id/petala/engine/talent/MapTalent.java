package id.petala.engine.talent;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactCode;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps people: sorts out who is in the map, scores them, ranks each box, and flags those near a line. */
public final class MapTalent {

    private final Scorer scorer;
    private final Talent talent;
    private final Scheme scheme;
    private final List<Population.Group> groups;

    /**
     * Prepares an instrument for a day.
     *
     * @throws IllegalArgumentException when the instrument makes no talent map
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument or the population rule has no value on the day
     */
    public MapTalent(RuleBook book, Instrument instrument, LocalDate asOf) {
        if (instrument.talent() == null) {
            throw new IllegalArgumentException(instrument.id() + " makes no talent map");
        }
        this.scorer = Scorer.compile(instrument, asOf);
        this.talent = instrument.talent();
        this.scheme = ((Node.Matrix) instrument.node(talent.box())).scheme();
        Population population = Objects.requireNonNull(book.populations().get(talent.population()));
        this.groups = population.groups().valueOn(asOf);
    }

    public Scorer scorer() {
        return scorer;
    }

    /** The map of all subjects of a table of facts. */
    public TalentMap of(FactTable facts) {
        MapColumns columns = new MapColumns(facts.size());
        sortOut(facts, columns);
        scorer.score(facts, batch -> keep(batch, columns));
        new Ranking(scorer, facts, talent.rank().valueOn(scorer.asOf()), columns).rank();
        flagNearLine(facts, columns);
        return new TalentMap(scorer, facts, scheme, groups, columns);
    }

    private void sortOut(FactTable facts, MapColumns columns) {
        for (byte place = 0; place < groups.size(); place++) {
            Population.Group group = groups.get(place);
            FactColumn column = facts.column(group.fact());
            if (column != null) {
                sortOut(group, place, column, columns);
            }
        }
    }

    /** By the latest value of the group's fact. */
    private static void sortOut(Population.Group group, byte place, FactColumn column, MapColumns columns) {
        boolean[] belongs = belongs(group, column);
        for (int person = 0; person < columns.group.length; person++) {
            int last = column.end(person) - 1;
            if (columns.group[person] == TalentMap.NONE
                    && last >= column.first(person)
                    && belongs[(int) column.value(last)]) {
                columns.group[person] = place;
            }
        }
    }

    private static boolean[] belongs(Population.Group group, FactColumn column) {
        List<FactCode> codes = column.fact().codes();
        boolean[] belongs = new boolean[codes.size()];
        for (int code = 0; code < belongs.length; code++) {
            belongs[code] = group.codes().contains(codes.get(code).code());
        }
        return belongs;
    }

    private boolean excluded(MapColumns columns, int person) {
        byte group = columns.group[person];
        return group != TalentMap.NONE && groups.get(group).excluded();
    }

    private void keep(Batch batch, MapColumns columns) {
        amounts(batch, talent.performance(), columns, columns.performance);
        amounts(batch, talent.potential(), columns, columns.potential);
        amounts(batch, talent.score(), columns, columns.score);
        places(batch, talent.performanceLevel(), columns, columns.performanceLevel);
        places(batch, talent.potentialLevel(), columns, columns.potentialLevel);
        places(batch, talent.box(), columns, columns.box);
        if (talent.alternative() != null) {
            places(batch, talent.alternative(), columns, columns.alternative);
        }
    }

    private void amounts(Batch batch, String node, MapColumns columns, long[] column) {
        int index = scorer.index(node);
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            if (batch.known(index, i) && !excluded(columns, person)) {
                column[person] = batch.numerator(index, i);
            }
        }
    }

    private void places(Batch batch, String node, MapColumns columns, byte[] column) {
        int index = scorer.index(node);
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            if (batch.known(index, i) && !excluded(columns, person)) {
                column[person] = (byte) batch.categoryPlace(index, i);
            }
        }
    }

    /** Moves each input that states a measuring error down and up by it; who then changes box is near a line. */
    private void flagNearLine(FactTable facts, MapColumns columns) {
        for (Node node : scorer.instrument().nodes()) {
            if (node instanceof Node.Leaf leaf && leaf.error() != null) {
                long error = Points.exact(leaf.error().valueOn(scorer.asOf()).rounded(Points.PLACES));
                scorer.scoreShifted(facts, leaf.id(), -error, batch -> flag(batch, columns));
                scorer.scoreShifted(facts, leaf.id(), error, batch -> flag(batch, columns));
            }
        }
    }

    private void flag(Batch batch, MapColumns columns) {
        int index = scorer.index(talent.box());
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            byte box = batch.known(index, i) ? (byte) batch.categoryPlace(index, i) : TalentMap.NONE;
            if (columns.box[person] != TalentMap.NONE && box != columns.box[person]) {
                columns.nearLine[person] = true;
            }
        }
    }

    /** The box a single person would be in. */
    static @Nullable Category box(Scorer scorer, Talent talent, FactTable one) {
        return scorer.one(one, 0).category(scorer.index(talent.box()), 0);
    }
}
