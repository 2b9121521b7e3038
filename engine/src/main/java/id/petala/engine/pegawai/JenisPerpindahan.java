package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** How a move to a post stands to the post one comes from. */
public enum JenisPerpindahan {
    PROMOSI("Promosi", "Promotion"),
    HORIZONTAL("Perpindahan horizontal", "Horizontal move"),
    DIAGONAL("Perpindahan diagonal", "Diagonal move");

    private final Label label;

    JenisPerpindahan(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
