package id.petala.engine.eligibility;

/** What comes of one rule for one person and post. */
public enum Outcome {
    PASSES,
    FAILS,
    /** What the rule asks for is missing in the records: neither passed nor failed. */
    UNKNOWN
}
