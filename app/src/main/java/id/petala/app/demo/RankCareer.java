package id.petala.app.demo;

import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Nip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The ranks somebody has held: by education at entry, a step every four years within what the post allows, two years
 * apart at least. The latest was reached before the earlier of the two days.
 */
final class RankCareer {

    private static final List<Golongan> RANKS =
            Golongan.all().stream().filter(rank -> rank.kind() == Nip.Kind.PNS).toList();
    private static final int MONTHS_A_STEP = 48;
    private static final int FEWEST_MONTHS = 24;

    private RankCareer() {}

    /** A rank and the first day of it. */
    record Promotion(String golongan, LocalDate tmt) {}

    /** The ranks, the first at entry. */
    static List<Promotion> of(Somebody who, Days days) {
        if (who.contract()) {
            return List.of(new Promotion(contract(who.education()), who.entry()));
        }
        int present = present(who, days);
        LocalDate last = LocalDate.of(days.earlier().getYear(), 10, 1);
        int months = (int) Math.max(0, ChronoUnit.MONTHS.between(who.entry(), last));
        int steps = Math.min(present - first(who.education()), months / FEWEST_MONTHS);
        List<Promotion> ranks = new ArrayList<>();
        ranks.add(new Promotion(RANKS.get(present - steps).code(), who.entry()));
        for (int i = 1; i <= steps; i++) {
            LocalDate day = half(who.entry().plusMonths((long) months * i / steps));
            ranks.add(new Promotion(RANKS.get(present - steps + i).code(), day));
        }
        return ranks;
    }

    static String on(LocalDate day, Somebody who, Days days) {
        List<Promotion> ranks = of(who, days);
        return ranks.stream()
                .filter(rank -> !rank.tmt().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(ranks.getFirst())
                .golongan();
    }

    /** Promotions begin with April or October. */
    private static LocalDate half(LocalDate day) {
        int month = day.getMonthValue();
        return month < 4 ? LocalDate.of(day.getYear() - 1, 10, 1) : LocalDate.of(day.getYear(), month < 10 ? 4 : 10, 1);
    }

    private static int present(Somebody who, Days days) {
        int steps = (int) ChronoUnit.MONTHS.between(who.entry(), days.asOf()) / MONTHS_A_STEP;
        int rank = Math.min(first(who.education()) + steps, Math.max(highest(who), first(who.education())));
        int needed = Math.max(lowest(who, days.asOf()), lowest(who, days.earlier()));
        return Math.max(rank, needed);
    }

    /** The lowest rank that the post held on a day asks for. */
    private static int lowest(Somebody who, LocalDate day) {
        Stint held = who.heldOn(day);
        boolean present = held.equals(who.career().getLast());
        String least = least(present ? who.post().echelon() : Echelon.ofFormer(held.tier()), held.tier());
        return least.isEmpty() ? 0 : index(least);
    }

    private static int index(String rank) {
        return RANKS.indexOf(Golongan.of(rank));
    }

    /** The rank that a post asks for; the empty text for none. */
    static String least(Echelon echelon, Jenjang tier) {
        return echelon != Echelon.NONE
                ? echelon.lowest()
                : lowest(tier) == 0 ? "" : RANKS.get(lowest(tier)).code();
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
        Echelon echelon = who.post().echelon();
        if (echelon != Echelon.NONE) {
            return index(echelon.highest());
        }
        return switch (who.tier()) {
            case AHLI_UTAMA, AHLI_MADYA -> 14;
            case AHLI_MUDA, PENYELIA -> 11;
            case AHLI_PERTAMA, MAHIR -> 9;
            case TERAMPIL, PEMULA -> 7;
            case PELAKSANA -> executing(who.education());
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS ->
                throw new IllegalStateException("no echelon: " + who.post().title());
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

    private static int lowest(Jenjang tier) {
        return switch (tier) {
            case AHLI_UTAMA, AHLI_MADYA -> 12;
            case AHLI_MUDA, PENYELIA -> 10;
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
