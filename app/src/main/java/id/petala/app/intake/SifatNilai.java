package id.petala.app.intake;

import id.petala.engine.rule.Label;

/** How a figure came about, so that none looks more exact than it is. */
public enum SifatNilai {
    TEPAT("Tepat seperti diterbitkan", "Exactly as published"),
    KIRA_KIRA("Kira-kira", "Approximate"),
    TURUNAN("Diturunkan dari angka lain", "Derived from other figures");

    private final Label label;

    SifatNilai(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
