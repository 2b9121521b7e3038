package id.petala.engine.pegawai;

import id.petala.engine.rule.Label;

/** The tier of a post: managerial, executing, or one of the functional tiers. */
public enum Jenjang {
    JPT_UTAMA("JPT Utama", "Principal senior leadership"),
    JPT_MADYA("JPT Madya", "Middle senior leadership"),
    JPT_PRATAMA("JPT Pratama", "Junior senior leadership"),
    ADMINISTRATOR("Administrator", "Administrator"),
    PENGAWAS("Pengawas", "Supervisor"),
    PELAKSANA("Pelaksana", "Executing staff"),
    AHLI_UTAMA("Ahli Utama", "Principal expert"),
    AHLI_MADYA("Ahli Madya", "Senior expert"),
    AHLI_MUDA("Ahli Muda", "Junior expert"),
    AHLI_PERTAMA("Ahli Pertama", "First expert"),
    PENYELIA("Penyelia", "Skilled, supervising"),
    MAHIR("Mahir", "Skilled, advanced"),
    TERAMPIL("Terampil", "Skilled"),
    PEMULA("Pemula", "Skilled, beginner");

    private final Label label;

    Jenjang(String id, String en) {
        label = new Label(id, en);
    }

    public Label label() {
        return label;
    }

    /** The kind of post that this tier belongs to. */
    public JenisJabatan jenis() {
        return switch (this) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> JenisJabatan.MANAJERIAL;
            case PELAKSANA -> JenisJabatan.PELAKSANA;
            default -> JenisJabatan.FUNGSIONAL;
        };
    }
}
