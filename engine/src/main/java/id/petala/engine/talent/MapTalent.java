package id.petala.engine.talent;

import id.petala.engine.explain.Category;
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
            for (int person = 0; column != null && person < facts.size(); person++) {
                if (columns.group[person] == TalentMap.NONE && isIn(group, column, person)) {
                    columns.group[person] = place;
                }
            }
        }
    }

    /** By the latest value of the group's fact. */
    private static boolean isIn(Population.Group group, FactColumn column, int person) {
        int last = column.end(person) - 1;
        return last >= column.first(person)
                && group.codes().contains(column.code((int) column.value(last)).code());
    }

    private boolean excluded(MapColumns columns, int person) {
        byte group = columns.group[person];
        return group != TalentMap.NONE && groups.get(group).excluded();
    }

    private void keep(Batch batch, MapColumns columns) {
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            if (!excluded(columns, person)) {
                columns.performance[person] = amount(batch, talent.performance(), i);
                columns.potential[person] = amount(batch, talent.potential(), i);
                columns.score[person] = amount(batch, talent.score(), i);
                columns.performanceLevel[person] = place(batch, talent.performanceLevel(), i);
                columns.potentialLevel[person] = place(batch, talent.potentialLevel(), i);
                columns.box[person] = place(batch, talent.box(), i);
                if (talent.alternative() != null) {
                    columns.alternative[person] = place(batch, talent.alternative(), i);
                }
            }
        }
    }

    private long amount(Batch batch, String node, int i) {
        int index = scorer.index(node);
        return batch.known(index, i) ? batch.numerator(index, i) : MapColumns.UNKNOWN;
    }

    private byte place(Batch batch, String node, int i) {
        int index = scorer.index(node);
        return batch.known(index, i) ? (byte) batch.categoryPlace(index, i) : TalentMap.NONE;
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
        for (int i = 0; i < batch.size(); i++) {
            int person = batch.place(i);
            if (columns.box[person] != TalentMap.NONE
                    && place(batch, talent.box(), i) != columns.box[person]) {
                columns.nearLine[person] = true;
            }
        }
    }

    /** The box a single person would be in. */
    static @Nullable Category box(Scorer scorer, Talent talent, FactTable one) {
        return scorer.one(one, 0).category(scorer.index(talent.box()), 0);
    }
}
