package id.petala.app.demo;

import java.time.LocalDate;

/** Writes five years of how somebody worked: annual predicates, 360° feedback, teams, awards. */
final class Performance {

    private static final int YEARS = 5;
    private static final int NOT_YET_RATED = 15;
    private static final int OWN_DRAWS = 413;
    private static final String ABOVE = "DI_ATAS_EKSPEKTASI";
    private static final String MEETS = "SESUAI_EKSPEKTASI";
    private static final String BELOW = "DI_BAWAH_EKSPEKTASI";
    private final Days days;

    Performance(Days days) {
        this.days = days;
    }

    void write(Records records, Chance chance) {
        for (int year = days.year() - YEARS; year <= days.year(); year++) {
            if (records.who().entry().getYear() < year || year == days.year()) {
                year(records, year, chance);
            }
        }
    }

    /** How a year went is near to how the person works, and not the same. */
    private void year(Records records, int year, Chance chance) {
        int form = (92 * records.who().performance() + 39 * chance.bell()) / 100;
        if (year < days.year() && !(year == days.year() - 1 && chance.perMille(NOT_YET_RATED))) {
            rating(records, year, form, chance);
            feedback(records, year, form, chance);
        }
        if (year == days.year()) {
            quarter(records, form, chance.split(OWN_DRAWS));
        }
        team(records, year, form, chance);
        award(records, year, form, chance);
    }

    /** The running year has been rated for its first quarter only, which is not yet the year. */
    private void quarter(Records records, int form, Chance chance) {
        LocalDate known = LocalDate.of(days.year(), 4, 20);
        if (!records.who().entry().isAfter(LocalDate.of(days.year(), 1, 1))) {
            rating(records, new Term(days.year(), "TRIWULAN_1", known), form, chance);
        }
    }

    /** A term that was rated, and from when on the registry knows it. */
    private record Term(int year, String period, LocalDate known) {}

    private static void rating(Records records, int year, int form, Chance chance) {
        rating(records, new Term(year, "TAHUNAN", LocalDate.of(year + 1, 1, 20)), form, chance);
    }

    private static void rating(Records records, Term term, int form, Chance chance) {
        boolean better = chance.perMille(250);
        int spread = chance.below(90);
        if (form >= 950) {
            rating(records, term, ABOVE, ABOVE, "SANGAT_BAIK", 1100 + spread);
        } else if (form >= -1450) {
            rating(records, term, better ? ABOVE : MEETS, MEETS, "BAIK", 910 + spread);
        } else if (form >= -2000) {
            rating(records, term, BELOW, better ? ABOVE : MEETS, "BUTUH_PERBAIKAN", 800 + spread);
        } else if (form >= -2400) {
            rating(records, term, MEETS, BELOW, "KURANG", 620 + spread);
        } else {
            rating(records, term, BELOW, BELOW, "SANGAT_KURANG", 450 + spread);
        }
    }

    private static void rating(Records records, Term term, String result, String conduct, String predikat, int tenths) {
        records.add(
                DemoTable.PREDIKAT_KINERJA,
                term.known(),
                term.year(),
                term.period(),
                result,
                conduct,
                predikat,
                decimal(tenths));
    }

    /** Tenths as a decimal: 912 is 91.2. */
    static String decimal(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private static void feedback(Records records, int year, int form, Chance chance) {
        LocalDate day = LocalDate.of(year, 12, 15);
        int score = Math.clamp(84 + form * 6 / 1000 + chance.bell() * 3 / 1000, 45, 99);
        String words = score >= 91 ? "SANGAT_POSITIF" : score >= 75 ? "POSITIF" : score >= 60 ? "CUKUP" : "NEGATIF";
        records.add(DemoTable.UMPAN_BALIK, day, score, words, day);
    }

    private void team(Records records, int year, int form, Chance chance) {
        LocalDate day = LocalDate.of(year, chance.within(1, 6), chance.within(1, 28));
        boolean recent = year >= days.year() - 3 && !day.isBefore(records.who().entry()) && days.hasCome(day);
        int drawn = form + chance.bell() / 4;
        if (!recent || !chance.perMille(820) || drawn < -1100) {
            return;
        }
        String role = drawn > 1500
                ? "KETUA_LINTAS_INSTANSI"
                : drawn > 650 ? "KETUA_INTERNAL" : drawn > -550 ? "ANGGOTA_LINTAS_INSTANSI" : "ANGGOTA_INTERNAL";
        records.add(
                DemoTable.PENUGASAN_TIM,
                day,
                role,
                day,
                "Tim " + chance.one(Topics.teams(records.who().post())) + " " + year);
    }

    private void award(Records records, int year, int form, Chance chance) {
        LocalDate day = LocalDate.of(year, 8, 17).minusDays(chance.below(200));
        if (!days.hasCome(day) || day.isBefore(records.who().entry()) || !chance.perMille(form > 800 ? 130 : 28)) {
            return;
        }
        int draw = chance.below(1000);
        boolean much = form > 1500;
        if (much && draw < 12) {
            award(records, day, "INTERNASIONAL", "Penghargaan Layanan Publik Asia Tenggara (contoh)");
        } else if (much && draw < 130) {
            award(records, day, "NASIONAL", "Penghargaan Inovasi Pelayanan Publik (contoh)");
        } else if (draw < 260) {
            award(records, day, "LINTAS_INSTANSI", "Penghargaan Kolaborasi Daerah (contoh)");
        } else {
            award(records, day, "INSTANSI", "Pegawai Teladan Kota (contoh)");
        }
    }

    private static void award(Records records, LocalDate day, String level, String title) {
        records.add(DemoTable.PENGHARGAAN, day, level, day, title + " " + day.getYear());
    }
}
