package id.petala.engine.index;

import java.util.ArrayList;
import java.util.List;

/** A leaf with a lever of its own. */
record LeafPiece(int place, Lever lever, List<Long> values) implements Piece {

    LeafPiece {
        values = List.copyOf(values);
    }

    @Override
    public List<Spot> front(Domains domains) {
        List<Spot> spots = new ArrayList<>();
        for (int level = 0; level < values.size(); level++) {
            if (domains.allows(place, level)) {
                Spot.Choice choice = level == 0 ? Spot.NOTHING : new Spot.Raised(place, level);
                spots.add(new Spot(lever.effort(level), values.get(level), choice));
            }
        }
        return Front.of(spots);
    }
}
