package id.petala.engine.fact;

/** The form of a fact's values. */
public enum FactType {
    /** One of the fact's codes. */
    CODE,
    /** A plain decimal in the fact's unit, with at most six decimals. */
    NUMBER,
    /** A score and the standard it is held against, written {@code 2/3}. */
    RATIO,
    /** A day, written {@code 1985-02-17}. */
    DATE
}
