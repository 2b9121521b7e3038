package id.petala.engine.index;

import java.util.List;

/** A piece of which only what reaches a numerator counts. */
record GuardedPiece(Piece piece, long least) implements Piece {

    @Override
    public List<Spot> front(Domains domains) {
        return piece.front(domains).stream()
                .filter(spot -> spot.value() >= least)
                .toList();
    }
}
