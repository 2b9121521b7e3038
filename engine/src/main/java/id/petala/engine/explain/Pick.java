package id.petala.engine.explain;

import id.petala.engine.rule.Label;

/** Which of a subject's dated values a leaf counts. */
public enum Pick {
    /** The one with the latest day that still holds. */
    LATEST(new Label("yang terakhir berlaku", "the latest that holds")),
    /** The one worth most points. */
    BEST(new Label("yang poinnya tertinggi", "the one worth most points")),
    /** The one worth least points. */
    WORST(new Label("yang poinnya terendah", "the one worth least points")),
    /** The sum of all values. */
    SUM(new Label("jumlah semuanya", "the sum of all")),
    /** The mean of the points of all values. */
    MEAN(new Label("rata-rata semuanya", "the mean of all"));

    private final Label label;

    Pick(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
