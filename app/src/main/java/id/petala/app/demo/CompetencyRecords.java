package id.petala.app.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes what an assessment centre finds of somebody's competencies. Units send more or fewer of their people and are stronger or weaker, some
 * competencies come harder than others, and technical ones are looked at in some people only, as in a real city: those of
 * the fields they work or worked in, and in leading officials nearly all.
 */
final class CompetencyRecords {

    /** How many in a thousand have a ready score of a provider that tells no levels, and how many one beside the levels. */
    private static final int READY = 15;

    private static final int READY_TOO = 850;

    /** How many in a thousand are assessed a second time this year, before and after their first assessment has expired. */
    private static final int AGAIN = 110;

    private static final int AGAIN_EXPIRED = 450;
    private static final int LEARNT = 350;
    private static final int OWN_DRAWS = 413;
    private static final int CERTAIN = 985;

    /** What is taken off the ease of technical competencies. */
    private static final int TECHNICAL = 200;

    private final Days days;
    private final Fields fields;

    CompetencyRecords(Days days, Fields fields) {
        this.days = days;
        this.fields = fields;
    }

    /** How many in a thousand of those alike are assessed in somebody's unit, of so many in the whole city. */
    static int assessed(int inCity, Somebody who) {
        int draw = habits(who).below(1000);
        int often = draw < 90 ? 200 : draw < 300 ? 750 : draw < 800 ? 1080 : 1300;
        return Math.min(CERTAIN, inCity * often / 1000);
    }

    /** What is peculiar to a unit, the same for all its people. */
    private static Chance habits(Somebody who) {
        return new Chance(who.career().getLast().unit().hashCode());
    }

    /** One assessment, and in some people another one this year. */
    void write(Records records, LocalDate day, LocalDate until, String provider, Chance own) {
        Chance chance = own.split(OWN_DRAWS);
        if (chance.perMille(READY)) {
            row(records, day, until, provider, "", "", "", Integer.toString(chance.within(62, 94)));
            return;
        }
        List<Fields.Tested> technical = fields.tested(records.who(), chance.split(2));
        levels(records, day, until, provider, technical, 0, chance);
        ready(records, day, until, provider, chance.split(1));
        LocalDate next = days.earlier().plusDays(20L + chance.below(days.asOf().getDayOfYear()));
        int often = until.isBefore(days.asOf()) ? AGAIN_EXPIRED : AGAIN;
        if (day.isBefore(days.earlier()) && days.hasCome(next) && chance.perMille(often)) {
            levels(records, next, next.plusYears(Growth.YEARS_VALID), provider, technical, LEARNT, chance);
        }
    }

    private static void ready(Records records, LocalDate day, LocalDate until, String provider, Chance chance) {
        int score = Math.clamp(78 + (records.who().potential() * 8L + chance.bell() * 4L) / 1000, 40, 100);
        if (chance.perMille(READY_TOO)) {
            row(records, day, until, provider, "", "", "", Integer.toString(score));
        }
    }

    private void levels(
            Records records,
            LocalDate day,
            LocalDate until,
            String provider,
            List<Fields.Tested> technical,
            int learnt,
            Chance chance) {
        Somebody who = records.who();
        int standard = standard(who);
        int unit = habits(who).split(1).bell() * 3 / 10;
        for (String name : Assessments.COMPETENCIES) {
            String level = level(who, standard, unit + learnt + ease(name), chance);
            row(records, day, until, provider, name, level, Integer.toString(standard), "");
        }
        for (Fields.Tested one : technical) {
            String level = level(who, one.expected(), unit + learnt - TECHNICAL, chance);
            row(records, day, until, provider, one.name(), level, Integer.toString(one.expected()), "");
        }
    }

    private static String level(Somebody who, int expected, int ease, Chance chance) {
        return Integer.toString(Math.clamp((long) expected + above(who, ease, chance), 1, 5));
    }

    private static void row(
            Records records,
            LocalDate day,
            LocalDate until,
            String provider,
            String name,
            String level,
            String standard,
            String ready) {
        records.add(
                DemoTable.PENILAIAN_KOMPETENSI,
                day,
                name,
                level,
                standard,
                ready,
                day,
                until,
                provider,
                "A",
                "Assessment Center",
                "PEMETAAN",
                records.who().tier());
    }

    private static int standard(Somebody who) {
        return switch (who.tier()) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, AHLI_UTAMA -> 4;
            case ADMINISTRATOR, AHLI_MADYA, PENGAWAS, AHLI_MUDA -> 3;
            default -> 2;
        };
    }

    /** How easily a competency comes to people, in thousandths of a deviation. */
    private static int ease(String name) {
        return List.of(500, 350, 0, 100, 250, -250, -650, -550, 250).get(Assessments.COMPETENCIES.indexOf(name));
    }

    /** Levels above the standard of the post, negative for below. */
    private static int above(Somebody who, int ease, Chance chance) {
        int drawn = who.potential() + chance.bell() * 7 / 10 + ease;
        return drawn > 1300 ? 1 : drawn > -600 ? 0 : drawn > -2300 ? -1 : -2;
    }
}
