package id.petala.engine.fit;

/** What a gap between two whole numbers of a gap table is worth. */
public enum FractionPolicy {
    /** The weight lies on the line between those of its neighbours. */
    LINEAR,
    /** The gap counts as the nearest one of the table; of two equally near the one farther from zero (half-up). */
    ROUND
}
