package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** The kind of a training or certificate. */
public enum JenisSertifikat {
    KEPEMIMPINAN("Diklat kepemimpinan", "Leadership training", true),
    PENJENJANGAN("Diklat penjenjangan", "Tier training", true),
    KEAHLIAN("Diklat keahlian", "Expertise training", true),
    FUNGSIONAL("Diklat fungsional", "Functional training", false),
    TEKNIS("Diklat teknis", "Technical training", false),
    SOSIAL_KULTURAL("Diklat sosial kultural", "Socio-cultural training", false),
    SEMINAR("Seminar, lokakarya atau sejenis", "Seminar, workshop or the like", false),
    SERTIFIKASI("Sertifikasi", "Certification", false);

    private final Label label;
    private final boolean tier;

    JenisSertifikat(String id, String en, boolean tier) {
        label = new Label(id, en);
        this.tier = tier;
    }

    public Label label() {
        return label;
    }

    /** Whether it is leadership, expertise or tier training, which some instruments count apart. */
    public boolean tier() {
        return tier;
    }
}
