package id.petala.app.cli;

/** What a fit table is computed by. */
enum FitMethod {
    /** Job person match. */
    JPM,
    /** Profile matching. */
    PROFIL,
    /** Simple additive weighting. */
    SAW,
    /** Distances to an ideal. */
    TOPSIS,
    /** Weights from pairwise comparisons. */
    AHP,
    /** The weighted total of an open selection. */
    SELEKSI
}
