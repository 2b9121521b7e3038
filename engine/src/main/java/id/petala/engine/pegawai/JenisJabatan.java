package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/**
 * What kind of post a tier belongs to.
 *
 * <p>Source: UU 20/2023 Pasal 13 (manajerial and nonmanajerial; the latter functional or executing).
 */
public enum JenisJabatan {
    MANAJERIAL("Manajerial", "Managerial"),
    FUNGSIONAL("Fungsional", "Functional"),
    PELAKSANA("Pelaksana", "Executing");

    private final Label label;

    JenisJabatan(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
