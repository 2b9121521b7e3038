package id.petala.engine.fit;

/** Whether a job person match may exceed 100 %. */
public enum TotalCap {
    NONE,
    /** More than 100 counts as 100. */
    HUNDRED
}
