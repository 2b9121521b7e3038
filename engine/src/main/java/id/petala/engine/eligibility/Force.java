package id.petala.engine.eligibility;

import id.petala.engine.rule.Label;

/** What it means to fail a rule. */
public enum Force {
    /** The move is forbidden. */
    BLOCK(new Label("menghalangi", "blocks")),
    /** The move is allowed; the failure is told beside it. */
    WARN(new Label("peringatan", "warning"));

    private final Label label;

    Force(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
