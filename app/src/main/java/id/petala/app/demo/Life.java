package id.petala.app.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** When somebody was born, entered and left, as fits the post. */
final class Life {

    private static final List<Integer> ENTRY_MONTHS = List.of(1, 3, 4, 12);
    private static final List<Integer> CONTRACT_AGES = List.of(5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1);
    private static final int EARLY_PENSION = 58;
    private static final int LATE_PENSION = 60;
    private static final int YOUNGEST = 20;
    private static final int RETIRED_MONTHS = 5;

    private final Days days;
    private final People.Employment employment;
    private final int pension;
    private final int age;
    private final LocalDate entry;

    Life(Days days, Post post, People.Employment employment, Chance chance) {
        this.days = days;
        this.employment = employment;
        this.pension = late(post) ? LATE_PENSION : EARLY_PENSION;
        this.age = age(post, chance);
        this.entry = entry(post, chance);
    }

    private static boolean late(Post post) {
        return post.teaching()
                || switch (post.tier()) {
                    case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, AHLI_UTAMA, AHLI_MADYA -> true;
                    default -> false;
                };
    }

    /** Complete years at most, on the day of the demo. */
    private int age(Post post, Chance chance) {
        return switch (employment) {
            case RETIRED -> pension;
            case PROBATION -> chance.within(22, 29);
            case PART_TIME -> chance.within(28, 50);
            case CONTRACT -> Math.min(26 + chance.within(0, 13) + chance.within(0, 13), pension - 2);
            case PERMANENT -> permanent(post, chance);
        };
    }

    private int permanent(Post post, Chance chance) {
        return switch (post.tier()) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> chance.within(46, pension - 1);
            case ADMINISTRATOR -> chance.within(43, pension - 1);
            case PENGAWAS -> chance.within(37, pension - 1);
            case AHLI_UTAMA, AHLI_MADYA -> chance.within(47, pension - 1);
            case AHLI_MUDA -> chance.within(37, pension - 1);
            case AHLI_PERTAMA -> chance.within(25, 42);
            case PENYELIA -> chance.within(43, pension - 1);
            case MAHIR -> chance.within(34, pension - 1);
            case PEMULA, TERAMPIL -> chance.within(24, 42);
            case PELAKSANA -> Math.min(chance.within(27, 44) + chance.within(0, 15), pension - 1);
        };
    }

    private LocalDate entry(Post post, Chance chance) {
        int year = days.year();
        return switch (employment) {
            case PART_TIME -> LocalDate.of(year - 1, Month.OCTOBER, 1);
            case CONTRACT -> LocalDate.of(year - chance.one(CONTRACT_AGES).intValue(), chance.one(ENTRY_MONTHS), 1);
            case PROBATION -> probation(chance);
            case PERMANENT, RETIRED -> permanentEntry(post, chance);
        };
    }

    /** One in three on probation came between the two days. */
    private LocalDate probation(Chance chance) {
        LocalDate recent = days.asOf().minusMonths(chance.within(0, 2)).withDayOfMonth(1);
        boolean late = chance.perMille(330) && recent.isAfter(days.earlier());
        return late ? recent : LocalDate.of(days.year() - 1, Month.of(chance.within(3, 6)), 1);
    }

    private LocalDate permanentEntry(Post post, Chance chance) {
        boolean skilled = !post.education().getFirst().equals("SLTA");
        int young = Math.min(age - 2, (skilled ? 22 : YOUNGEST) + chance.below(9));
        return LocalDate.of(days.year() - age + young, chance.one(ENTRY_MONTHS), 1);
    }

    /** Draws the day of birth: somebody of that age before the end of the year, who is past it when retired. */
    LocalDate birth(Chance chance) {
        LocalDate latest = days.asOf().minusYears(age);
        if (employment == People.Employment.RETIRED) {
            return latest.minusMonths(RETIRED_MONTHS).plusDays(chance.below(120));
        }
        return latest.minusDays(chance.below(364) + 1L);
    }

    LocalDate entry() {
        return entry;
    }

    /** The day from which the registry no longer has the person. */
    LocalDate left() {
        return employment == People.Employment.RETIRED ? days.earlier().plusDays(1) : LocalDate.MAX;
    }

    /** Whether the person retires within a year. */
    boolean lastYear() {
        return age >= pension - 1;
    }

    int service() {
        return days.year() - entry.getYear();
    }
}
