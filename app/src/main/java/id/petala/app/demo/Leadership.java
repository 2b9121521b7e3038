package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;

/** The leadership trainings of managers, by the names that certificates and standards of posts use. */
final class Leadership {

    private static final String NATIONAL = "Pelatihan Kepemimpinan Nasional Tingkat II";
    private static final String ADMINISTRATOR = "Pelatihan Kepemimpinan Administrator";
    private static final String SUPERVISOR = "Pelatihan Kepemimpinan Pengawas";

    private Leadership() {}

    /** The training that managers of a tier go to. */
    static String of(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> NATIONAL;
            case ADMINISTRATOR -> ADMINISTRATOR;
            default -> SUPERVISOR;
        };
    }

    /** The training that one has to have before one is given a post of a tier, or has gone to on the way to it. */
    static String before(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> ADMINISTRATOR;
            default -> SUPERVISOR;
        };
    }
}
