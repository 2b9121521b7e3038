package id.petala.app.talent;

/** What a box recommends, in three tints. Which box gets which is data of the instrument. */
public enum Treatment {
    DEVELOP,
    KEEP,
    POOL
}
