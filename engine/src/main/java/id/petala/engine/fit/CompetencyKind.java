package id.petala.engine.fit;

import id.petala.engine.rule.Label;

/** The three kinds of competencies of a standard (PermenPANRB 38/2017). */
public enum CompetencyKind {
    MANAJERIAL(new Label("manajerial", "managerial")),
    SOSIAL_KULTURAL(new Label("sosial kultural", "socio-cultural")),
    TEKNIS(new Label("teknis", "technical"));

    private final Label label;

    CompetencyKind(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
