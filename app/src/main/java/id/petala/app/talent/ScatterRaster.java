package id.petala.app.talent;

import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.instrument.Talent;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.util.BitSet;
import java.util.Objects;

/** Where everybody with a box stands on both axes, in cells. Made once for a run. */
final class ScatterRaster {

    private static final int NOWHERE = -1;

    private final ScatterAxis potential;
    private final ScatterAxis performance;
    private final int[] cells;
    private final BitSet near = new BitSet();
    private final BitSet drawn = new BitSet();

    private ScatterRaster(OpenRun open) {
        TalentMap map = open.run().map();
        Talent talent = Objects.requireNonNull(open.run().instrument().talent());
        this.potential = ScatterAxis.of(open, talent.potential(), talent.potentialLevel(), MapEntry::potential);
        this.performance = ScatterAxis.of(open, talent.performance(), talent.performanceLevel(), MapEntry::performance);
        this.cells = new int[map.size()];
        for (int person = 0; person < cells.length; person++) {
            MapEntry entry = map.entry(person);
            cells[person] = cell(entry);
            near.set(person, entry.nearLine());
            drawn.set(person, cells[person] != NOWHERE);
        }
    }

    static ScatterRaster of(OpenRun open) {
        return open.once(ScatterRaster.class, ScatterRaster::new);
    }

    private int cell(MapEntry entry) {
        Amount x = entry.potential();
        Amount y = entry.performance();
        if (entry.box() == null || x == null || y == null) {
            return NOWHERE;
        }
        return performance.cell(y.exact()) * potential.cells() + potential.cell(x.exact());
    }

    ScatterAxis potential() {
        return potential;
    }

    ScatterAxis performance() {
        return performance;
    }

    /** The cell of a person who is drawn: the row from below times the cells of a row, and the column. */
    int cell(int person) {
        return cells[person];
    }

    boolean near(int person) {
        return near.get(person);
    }

    /** Those of some people who have a box and both values. */
    BitSet drawn(BitSet people) {
        BitSet some = (BitSet) people.clone();
        some.and(drawn);
        return some;
    }

    /** Those of some people who stand near a line. */
    BitSet near(BitSet people) {
        BitSet some = (BitSet) people.clone();
        some.and(near);
        return some;
    }
}
