package id.petala.engine.index;

import java.util.List;

/** A node whose levers change nothing else but through it. */
sealed interface Piece permits GuardedPiece, LeafPiece, RisingPiece, StagePiece {

    /** The choices that aren't dominated, rising in effort and in the node's numerator; empty where none is allowed. */
    List<Spot> front(Domains domains);
}
