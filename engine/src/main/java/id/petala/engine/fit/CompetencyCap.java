package id.petala.engine.fit;

/** Whether more than the standard of one competency makes up for less of another in a job person match. */
public enum CompetencyCap {
    /** What was achieved counts in full. */
    NONE,
    /** Of each competency at most its standard counts. */
    STANDARD
}
