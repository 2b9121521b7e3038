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
 * @param code with {@code {unit}} still in it, empty where the post has none
 * @param above the code of the post above, with {@code {unit}} and {@code {induk}} still in it; empty at the top
 */
record Post(
        String title,
        Jenjang tier,
        String field,
        int seats,
        int weight,
        List<String> education,
        String code,
        String above,
        Echelon echelon) {

    String titleIn(Unit unit) {
        return title.replace("{unit}", unit.name()).replace("{wilayah}", unit.place());
    }

    String codeIn(Unit unit) {
        return code.replace("{unit}", unit.code());
    }

    /** The code of the post above. */
    String aboveIn(Unit unit) {
        return above.replace("{unit}", unit.code()).replace("{induk}", unit.aboveCode());
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
            case ADMINISTRATOR, PENGAWAS -> true;
            default -> leading();
        };
    }

    /** Whether it is one of the leading posts (JPT). */
    boolean leading() {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> true;
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
