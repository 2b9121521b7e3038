package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** How a person holds a post: in full, or acting in one of three legal forms. */
public enum StatusJabatan {
    DEFINITIF("Definitif", "Definitive"),
    PLT("Plt", "Acting, post vacant (Plt)"),
    PLH("Plh", "Acting, holder absent (Plh)"),
    PJ("Pj", "Acting head of region or post (Pj)");

    private final Label label;

    StatusJabatan(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
