package id.petala.engine.instrument;

import id.petala.engine.rule.Label;

/** How a level is found. */
public enum LevelMode {
    /** Cut points of the axis' own score. */
    SCORE(new Label("nilai sumbu", "axis score")),
    /** The performance predicate, by its code. */
    PREDICATE(new Label("predikat kinerja", "performance predicate")),
    /** The rating of work results, by its code. */
    WORK_RESULT(new Label("rating hasil kerja", "work-result rating")),
    /** A rating that states the level itself, by its code. */
    RATING(new Label("peringkat langsung", "direct rating")),
    /** Cut points of a numeric performance score. */
    NKP(new Label("nilai kinerja pegawai (NKP)", "numeric performance score (NKP)"));

    private final Label label;

    LevelMode(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
