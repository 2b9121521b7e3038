package id.petala.engine.pegawai;

import org.jspecify.annotations.Nullable;

/**
 * What the professionalism index (IP ASN) asks of posts and trainings, in the words of the registry's tables.
 *
 * <p>Source: PerBKN 8/2019 as coded in a ministry's survey of 2022. The registry
 * doesn't tell of which level a leadership training was, so any counts.
 */
final class ProfessionalismFacts {

    static final String POST = "ip-jenis-jabatan";
    static final String LEADERSHIP = "ip-diklat-kepemimpinan";
    static final String FUNCTIONAL = "ip-diklat-fungsional";
    static final String TECHNICAL = "ip-diklat-teknis";
    static final String SEMINAR = "ip-seminar";

    static final String DONE = "YA";
    static final String NOT_REQUIRED = "TIDAK_DIWAJIBKAN";

    private ProfessionalismFacts() {}

    /** The group of a person's post; null where the tier isn't told. */
    static @Nullable String group(Pegawai pegawai) {
        if (pegawai.jenjang() == null) {
            return null;
        }
        return switch (pegawai.jenjang().jenis()) {
            case MANAJERIAL -> "STRUKTURAL";
            case FUNGSIONAL -> "FUNGSIONAL";
            case PELAKSANA -> "PELAKSANA";
        };
    }

    /** The fact that a training of a kind counts for; null where it counts for none. */
    static @Nullable String fact(JenisSertifikat jenis) {
        return switch (jenis) {
            case KEPEMIMPINAN -> LEADERSHIP;
            case FUNGSIONAL -> FUNCTIONAL;
            case TEKNIS -> TECHNICAL;
            case SEMINAR -> SEMINAR;
            case PENJENJANGAN, KEAHLIAN, SOSIAL_KULTURAL, SERTIFIKASI -> null;
        };
    }
}
