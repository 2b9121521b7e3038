package id.petala.app.succession;

import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;

/** Why somebody is not among the candidates for a post. */
sealed interface Obstacle {

    /** Holds the post already. */
    record Holds() implements Obstacle {}

    /** Is left out of the map. */
    record Excluded(Population.Group group) implements Obstacle {}

    /** Stands in no box, as data are missing. */
    record Unassessed() implements Obstacle {}

    /** Stands in a box that is not of the pool. */
    record OtherBox(Category box) implements Obstacle {}

    /** The tier does not lead to the post. */
    record OtherTier(Jenjang tier) implements Obstacle {}

    /** The tier is not told. */
    record TierUntold() implements Obstacle {}

    /** Retires no later than the post is to be filled. */
    record RetiresFirst(Pensiun retirement) implements Obstacle {}
}
