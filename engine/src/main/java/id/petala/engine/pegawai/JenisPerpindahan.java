package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** How a move to a post stands to the post one comes from. */
public enum JenisPerpindahan {
    PROMOSI("Promosi", "Promotion"),
    HORIZONTAL("Perpindahan horizontal", "Horizontal move"),
    DIAGONAL("Perpindahan diagonal", "Diagonal move"),
    DEMOSI("Demosi", "Demotion"),
    /** Stays in the post held. */
    TETAP("Tetap", "Stays"),
    /** The same post under another structure. */
    PENGUKUHAN("Pengukuhan", "Confirmation"),
    /** Displaced by a change of structure. */
    TERGESER_SOTK("Tergeser SOTK", "Displaced by a new structure"),
    PLT("Pelaksana tugas (Plt)", "Acting holder of a vacant post (Plt)"),
    PLH("Pelaksana harian (Plh)", "Daily acting holder (Plh)");

    private final Label label;

    JenisPerpindahan(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
