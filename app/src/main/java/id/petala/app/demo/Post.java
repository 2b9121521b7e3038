package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.List;

/**
 * A post that a kind of unit has.
 *
 * @param title with {@code {unit}} and {@code {wilayah}} still in it
 * @param field GURU, KESEHATAN or TEKNIS
 * @param seats how many there are of it, 0 where it has no fixed number
 * @param weight how many hold it in proportion to others without a fixed number
 * @param education levels of education its holders have, the frequent ones several times
 */
record Post(String title, Jenjang tier, String field, int seats, int weight, List<String> education) {

    String titleIn(Unit unit) {
        return title.replace("{unit}", unit.name()).replace("{wilayah}", unit.place());
    }

    /** Whether contract staff may hold it: entry tiers without a fixed number of seats. */
    boolean open() {
        return seats == 0
                && switch (tier) {
                    case AHLI_PERTAMA, TERAMPIL, PEMULA, PELAKSANA -> true;
                    default -> false;
                };
    }

    boolean executing() {
        return open() && tier == Jenjang.PELAKSANA;
    }

    boolean managing() {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> true;
            default -> false;
        };
    }

    boolean teaching() {
        return field.equals("GURU");
    }

    boolean healing() {
        return field.equals("KESEHATAN");
    }

    /** The kind of post as registers write it. */
    String kind() {
        return managing()
                ? "Jabatan Struktural"
                : tier == Jenjang.PELAKSANA ? "Jabatan Pelaksana" : "Jabatan Fungsional";
    }
}
