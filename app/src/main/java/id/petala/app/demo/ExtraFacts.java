package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes what instruments beside the default one ask for, so that their effect can be seen: results of further methods of
 * assessment in about half of those assessed, and ready-made scores of two rubrics that are tried out with managers. None
 * of it is an input of the default instrument.
 */
final class ExtraFacts {

    private static final int OWN_DRAWS = 414;

    /** How many in a thousand of those assessed an assessment of another method looked at too. */
    private static final int OFTEN = 600;

    /** How many in a thousand managers take part in each trial of another rubric. */
    private static final int TRIAL = 700;

    /** How many in a thousand values came. */
    private static final int CAME = 985;

    private static final int ASPECTS = 9;

    private static final List<String> JPM =
            List.of("jpm-potensi", "jpm-mansoskul", "literasi-digital", "emerging-skill");
    private static final List<String> TRACK = List.of(
            "nilai-kompetensi-teknis",
            "nilai-kompetensi-mansoskul",
            "nilai-pendidikan",
            "nilai-pelatihan",
            "nilai-pengalaman",
            "nilai-integritas",
            "nilai-moralitas");
    private static final List<String> EVERY_YEAR = List.of(
            "nilai-perilaku-kerja",
            "nilai-capaian-kinerja",
            "nilai-partisipasi-organisasi",
            "nilai-disiplin",
            "nilai-pertimbangan-atasan",
            "kehadiran");
    private static final List<String> STANDING = List.of(
            "nilai-masa-kerja", "nilai-pengalaman-dalam-organisasi", "nilai-pangkat", "nilai-pengalaman-organisasi");
    private static final List<String> INNOVATIONS =
            List.of("NASIONAL", "INSTANSI", "ESELON_II", "ESELON_III", "ESELON_IV");
    private static final List<String> DUTIES = List.of("tugas-tambahan-organisasi", "tugas-tambahan-unit");

    private final Days days;

    ExtraFacts(Days days) {
        this.days = days;
    }

    /** What is written of somebody who was assessed on a day, besides the assessment itself. */
    void write(Records records, Assessment assessment, Chance own) {
        Chance chance = own.split(OWN_DRAWS);
        rating(records, assessment, chance);
        if (chance.perMille(OFTEN)) {
            JPM.forEach(fact ->
                    score(records, fact, assessment, points(records.who().potential(), 83, 7, chance), chance));
        }
        if (chance.perMille(OFTEN)) {
            fit(records, assessment, chance);
        }
        if (chance.perMille(OFTEN)) {
            profile(records, assessment, chance);
        }
        if (records.who().post().managing()) {
            trials(records, assessment, chance);
        }
    }

    private void rating(Records records, Assessment assessment, Chance chance) {
        int drawn = records.who().potential() + chance.bell() * 4 / 10;
        String rating = drawn > 900 ? "TINGGI" : drawn > -900 ? "MENENGAH" : "RENDAH";
        score(records, "peringkat-potensial", assessment, rating, chance);
    }

    /** Fit to the post, gap of potential, hours of technical training, length of service. */
    private void fit(Records records, Assessment assessment, Chance chance) {
        Somebody who = records.who();
        score(records, "job-fit", assessment, points(who.potential(), 77, 9, chance), chance);
        int gap = Math.clamp(-(who.potential() + chance.bell() / 2) / 1000, -5, 5);
        score(records, "gap-potensi", assessment, gap, chance);
        int hours = Math.clamp(70 + (who.potential() + chance.bell()) * 20 / 1000, 0, 200);
        if (hours > 0) {
            add(records, "jp-diklat-teknis", LocalDate.of(days.year() - 1, 9, 30), hours, "");
        }
        LocalDate counted = days.earlier();
        add(
                records,
                "masa-kerja",
                counted,
                Math.max(0, counted.getYear() - who.entry().getYear()),
                "");
    }

    /** Score of potential and competency, variety of posts by unit, whether training fits the post. */
    private void profile(Records records, Assessment assessment, Chance chance) {
        Somebody who = records.who();
        score(records, "nilai-potkom", assessment, points(who.potential(), 74, 9, chance), chance);
        long units = who.career().stream().map(Stint::unit).distinct().count();
        String variety =
                units < 2 ? "SATU_UNIT_KERJA" : chance.perMille(400) ? "LINTAS_UNIT_ORGANISASI" : "LINTAS_UNIT_KERJA";
        add(records, "keragaman-unit", assessment.day(), variety, "");
        String fits = chance.perMille(720) ? "SESUAI" : "TIDAK";
        score(records, "kesesuaian-pengembangan", assessment, fits, chance);
    }

    private void trials(Records records, Assessment assessment, Chance chance) {
        if (chance.perMille(TRIAL)) {
            track(records, assessment, chance);
        }
        if (chance.perMille(TRIAL)) {
            years(records, chance);
            duties(records, chance);
        }
    }

    private static void track(Records records, Assessment assessment, Chance chance) {
        int potential = records.who().potential();
        TRACK.forEach(fact -> score(records, fact, assessment, points(potential, 85, 7, chance), chance));
        for (int aspect = 1; aspect <= ASPECTS; aspect++) {
            assessment.aspect(records, Integer.toString(aspect), Integer.toString(points(potential, 85, 7, chance)));
        }
    }

    private void years(Records records, Chance chance) {
        int performance = records.who().performance();
        for (int year = days.year() - 2; year < days.year(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            for (String fact : EVERY_YEAR) {
                int score = points(
                        performance, fact.equals("kehadiran") ? 96 : 84, fact.equals("kehadiran") ? 2 : 7, chance);
                if (chance.perMille(CAME)) {
                    records.add(DemoTable.FAKTA, end.plusDays(20), fact, score, end, "");
                }
            }
        }
        LocalDate counted = LocalDate.of(days.year() - 1, 12, 1);
        STANDING.forEach(fact -> add(records, fact, counted, points(performance, 80, 6, chance), ""));
    }

    private void duties(Records records, Chance chance) {
        LocalDate day = LocalDate.of(days.year() - 1, chance.within(8, 11), chance.within(1, 28));
        if (chance.perMille(220)) {
            add(records, "inovasi", day, chance.one(INNOVATIONS), "");
        }
        for (String fact : DUTIES) {
            if (chance.perMille(450)) {
                add(records, fact, day, 1, "");
            }
        }
    }

    /** Points around a mean that go with a trait of the person, itself in thousandths of a deviation. */
    private static int points(int trait, int mean, int spread, Chance chance) {
        return Math.clamp(mean + (long) (trait * 9 + chance.bell() * 4) * spread / 10_000, 20, 100);
    }

    private static void score(Records records, String fact, Assessment assessment, Object value, Chance chance) {
        if (chance.perMille(CAME)) {
            add(records, fact, assessment.day(), value, assessment.until());
        }
    }

    private static void add(Records records, String fact, LocalDate day, Object value, Object until) {
        if (!day.isBefore(records.who().entry())) {
            records.add(DemoTable.FAKTA, day, fact, value, day, until);
        }
    }
}
