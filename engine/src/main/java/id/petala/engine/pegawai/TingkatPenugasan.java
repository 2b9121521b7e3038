package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** How an acting post stands to the person's own. */
public enum TingkatPenugasan {
    KEPALA_DAERAH("Kepala daerah", "Head of region"),
    LEBIH_TINGGI("Jenjang lebih tinggi", "Higher tier"),
    SETARA("Setara", "Same tier");

    private final Label label;

    TingkatPenugasan(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
