package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/** Writes what shows somebody's potential: assessments of competency and potential, training and certificates. */
final class Growth {

    private static final List<String> PROVIDERS =
            List.of("UPT Penilaian Kompetensi Contoh", "Pusat Asesmen Contoh", "Lembaga Asesmen Mitra (contoh)");
    private static final List<String> KINDS =
            List.of("TEKNIS", "TEKNIS", "FUNGSIONAL", "SEMINAR", "SOSIAL_KULTURAL", "SERTIFIKASI");
    static final int YEARS_VALID = 3;
    private static final int MOST_COURSES = 12;
    private static final int OUT_OF_DATE = 60;
    private static final int THIS_YEAR = 120;

    private static final List<String> ISSUERS =
            List.of("BPSDM Provinsi Contoh", "Lembaga Administrasi Contoh", "Balai Diklat Contoh");
    private static final int OWN_DRAWS = 412;
    private static final int FORMER_DRAWS = 414;

    /** How many managers, and how many others in offices, had leadership training long ago. */
    private static final int TRAINED_BEFORE = 700;

    private static final int TRAINED_AHEAD = 150;

    private final Days days;
    private final CompetencyRecords competencies;
    private final ExtraFacts extra;
    private int certificates;

    Growth(Days days, Fields fields) {
        this.days = days;
        this.competencies = new CompetencyRecords(days, fields);
        this.extra = new ExtraFacts(days);
    }

    void write(Records records, Chance chance) {
        courses(records, chance);
        leadership(records, chance);
        formerLeadership(records, chance.split(FORMER_DRAWS));
        if (!records.who().onProbation()
                && chance.perMille(CompetencyRecords.assessed(assessed(records.who()), records.who()))) {
            assessment(records, chance);
        }
    }

    /** How many in a thousand were assessed in the whole city. */
    private static int assessed(Somebody who) {
        if (who.partTime()) {
            return 0;
        }
        if (who.contract()) {
            return 280;
        }
        return switch (who.tier()) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> 960;
            case AHLI_UTAMA, AHLI_MADYA -> 660;
            case AHLI_MUDA -> 620;
            case AHLI_PERTAMA, PENYELIA, MAHIR -> 500;
            case PEMULA, TERAMPIL, PELAKSANA -> 420;
        };
    }

    private void courses(Records records, Chance chance) {
        int potential = records.who().potential();
        int count = Math.clamp((3500 + potential * 2 + chance.bell() * 3 / 2) / 1000, 0, MOST_COURSES);
        for (int i = 0; i < count; i++) {
            LocalDate day = chance.dayIn(days.year() - chance.below(6));
            if (!days.hasCome(day) || day.isBefore(records.who().entry())) {
                continue;
            }
            records.add(
                    DemoTable.SERTIFIKAT,
                    day,
                    chance.one(KINDS),
                    "Pelatihan " + chance.one(Topics.courses(records.who().post())) + " angkatan " + (i + 1),
                    10 * chance.within(1, 4),
                    number(day),
                    chance.split(OWN_DRAWS).one(ISSUERS),
                    day,
                    chance.perMille(110) ? day.plusYears(YEARS_VALID) : "");
        }
    }

    private void leadership(Records records, Chance chance) {
        Somebody who = records.who();
        int often = Math.clamp((who.post().managing() ? 450 : 160) + who.potential() / 5, 20, 900);
        LocalDate day = chance.dayIn(days.year() - 1 - chance.below(3));
        if (who.partTime() || day.isBefore(who.entry().plusYears(1)) || !chance.perMille(often)) {
            return;
        }
        boolean managing = who.post().managing();
        records.add(
                DemoTable.SERTIFIKAT,
                day,
                managing ? "KEPEMIMPINAN" : "PENJENJANGAN",
                managing ? Leadership.of(who.tier()) : "Diklat Penjenjangan " + day.getYear(),
                managing ? 120 : 60,
                number(day),
                ISSUERS.getFirst(),
                day,
                "");
    }

    /** The leadership training of the tier before, so long ago that no score looks at it. */
    private void formerLeadership(Records records, Chance own) {
        Somebody who = records.who();
        int often = who.post().managing() ? TRAINED_BEFORE : TRAINED_AHEAD;
        LocalDate day = own.dayIn(days.year() - 7 - own.below(5));
        boolean office = !who.post().teaching() && !who.post().healing();
        if (who.contract() || !office || day.isBefore(who.entry().plusYears(3)) || !own.perMille(often)) {
            return;
        }
        records.add(
                DemoTable.SERTIFIKAT,
                day,
                "KEPEMIMPINAN",
                Leadership.before(who.tier()),
                800,
                number(day),
                ISSUERS.getFirst(),
                day,
                "");
    }

    /** A number that no other certificate has. */
    private String number(LocalDate day) {
        certificates++;
        return String.format("%07d/PK/%d", certificates, day.getYear());
    }

    private LocalDate assessmentDay(Chance chance) {
        int draw = chance.below(1000);
        if (draw < OUT_OF_DATE) {
            return chance.dayIn(days.year() - 3 - chance.below(2));
        }
        LocalDate recent = days.earlier()
                .plusDays(20L + chance.below(Math.max(1, days.asOf().getDayOfYear() - 20)));
        boolean thisYear = draw < OUT_OF_DATE + THIS_YEAR && days.hasCome(recent);
        return thisYear ? recent : chance.dayIn(days.year() - 1 - chance.below(2));
    }

    private void assessment(Records records, Chance chance) {
        Somebody who = records.who();
        LocalDate day = assessmentDay(chance);
        if (day.isBefore(who.entry())) {
            return;
        }
        LocalDate until = day.plusYears(YEARS_VALID);
        Assessment one = new Assessment(day, until, chance.one(PROVIDERS));
        competencies.write(records, day, until, one.provider(), chance);
        for (String name : Assessments.ASPECTS) {
            int tenths = Math.clamp(31 + who.potential() * 9 / 1000 + chance.bell() * 4 / 1000, 10, 50);
            one.aspect(records, name, Performance.decimal(tenths));
        }
        extra.write(records, one, chance);
    }
}
