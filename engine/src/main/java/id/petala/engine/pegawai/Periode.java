package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** The part of a year that an appraisal is of. */
public enum Periode {
    TAHUNAN("Tahunan", "Annual"),
    SEMESTER_1("Semester I", "First half"),
    SEMESTER_2("Semester II", "Second half"),
    TRIWULAN_1("Triwulan I", "First quarter"),
    TRIWULAN_2("Triwulan II", "Second quarter"),
    TRIWULAN_3("Triwulan III", "Third quarter"),
    TRIWULAN_4("Triwulan IV", "Fourth quarter");

    private final Label label;

    Periode(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }
}
