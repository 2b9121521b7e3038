package id.petala.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rank somebody has on a day: by education at entry, a step every four years, within what the post allows. */
final class Golongan {

    private static final List<String> RANKS = List.of(
            "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a",
            "IV/b", "IV/c", "IV/d", "IV/e");
    private static final int MONTHS_A_STEP = 48;

    private Golongan() {}

    static String on(LocalDate day, Somebody who) {
        if (who.contract()) {
            return contract(who.education());
        }
        int steps = (int) ChronoUnit.MONTHS.between(who.entry(), day) / MONTHS_A_STEP;
        int rank = Math.min(first(who.education()) + steps, Math.max(highest(who), first(who.education())));
        return RANKS.get(Math.max(rank, lowest(who.heldOn(day))));
    }

    private static int first(String education) {
        return switch (education) {
            case "SD" -> 0;
            case "SLTP" -> 2;
            case "SLTA" -> 4;
            case "D1", "D2" -> 5;
            case "D3" -> 6;
            case "S2", "SPESIALIS" -> 9;
            case "S3", "SUBSPESIALIS" -> 10;
            default -> 8;
        };
    }

    private static int highest(Somebody who) {
        return switch (who.tier()) {
            case JPT_UTAMA, JPT_MADYA -> 16;
            case JPT_PRATAMA, AHLI_UTAMA, AHLI_MADYA -> 14;
            case ADMINISTRATOR -> 13;
            case PENGAWAS, AHLI_MUDA, PENYELIA -> 11;
            case AHLI_PERTAMA, MAHIR -> 9;
            case TERAMPIL, PEMULA -> 7;
            case PELAKSANA -> executing(who.education());
        };
    }

    private static int executing(String education) {
        return switch (education) {
            case "SD" -> 4;
            case "SLTP" -> 6;
            case "SLTA" -> 9;
            case "S2" -> 12;
            default -> first(education) + 3;
        };
    }

    private static int lowest(Stint stint) {
        return switch (stint.tier()) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, AHLI_UTAMA, AHLI_MADYA -> 12;
            case ADMINISTRATOR -> 11;
            case AHLI_MUDA, PENYELIA -> 10;
            case PENGAWAS -> 9;
            case AHLI_PERTAMA, MAHIR -> 8;
            default -> 0;
        };
    }

    private static String contract(String education) {
        return switch (education) {
            case "SD" -> "I";
            case "SLTP" -> "IV";
            case "SLTA" -> "V";
            case "D1", "D2" -> "VI";
            case "D3" -> "VII";
            case "PROFESI", "S2", "SPESIALIS" -> "X";
            default -> "IX";
        };
    }
}
