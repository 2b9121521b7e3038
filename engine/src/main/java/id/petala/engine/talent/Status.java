package id.petala.engine.talent;

import id.petala.engine.rule.Label;

/** Where a person stands in a map; the constants are the words files use. */
public enum Status {
    TERPETAKAN(new Label("terpetakan", "mapped")),
    BELUM_DINILAI(new Label("belum dinilai", "not yet assessed")),
    DIKECUALIKAN(new Label("dikecualikan", "excluded"));

    private final Label label;

    Status(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
