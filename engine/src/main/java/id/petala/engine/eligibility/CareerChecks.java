package id.petala.engine.eligibility;

import id.petala.engine.pegawai.TingkatJenjang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where one comes from, and for how long. */
final class CareerChecks {

    private static final int YEAR = 12;

    private CareerChecks() {}

    static Outcome noDemotion(Move move, RuleValues values, Why why) {
        return why.fails(String.valueOf(move.who().jenjang()), move.to().jenjang());
    }

    static Outcome sourceTier(Move move, RuleValues values, Why why) {
        String tier = String.valueOf(move.who().jenjang());
        List<String> tiers = values.codes("tiers");
        return tiers.contains(tier) ? Outcome.PASSES : why.fails(tier, tiers);
    }

    /** Time in any tier of the level of the present one counts, as the rule adds up posts that are its equals. */
    static Outcome yearsInSource(Move move, RuleValues values, Why why) {
        TingkatJenjang levels = move.rules().levels();
        int level = levels.level(move.origin());
        return atLeast(move, values.whole("years") * YEAR, stint -> levels.level(stint.jenjang()) == level, why);
    }

    private static Outcome atLeast(Move move, int months, Predicate<Stint> fits, Why why) {
        Career career = new Career(move.who().career(), move.day());
        if (career.present().isEmpty()) {
            return why.unknown("riwayat_jabatan");
        }
        long held = career.months(fits);
        return held >= months ? Outcome.PASSES : failsUntil(career.reaches(months, fits), why, held, months);
    }

    private static Outcome failsUntil(@Nullable LocalDate day, Why why, Object... found) {
        return day == null ? why.fails(found) : why.failsUntil(day, found);
    }

    static Outcome monthsInPost(Move move, RuleValues values, Why why) {
        Career career = new Career(move.who().career(), move.day());
        Optional<Stint> now = career.present();
        if (now.isEmpty()) {
            return why.unknown("riwayat_jabatan");
        }
        LocalDate ripe = now.get().from().plusMonths(values.whole("months"));
        return ripe.isAfter(move.day())
                ? why.failsUntil(ripe, career.months(stint -> stint.equals(now.get())), values.whole("months"))
                : Outcome.PASSES;
    }

    static Outcome monthsAtMost(Move move, RuleValues values, Why why) {
        Career career = new Career(move.who().career(), move.day());
        Optional<Stint> now = career.present();
        if (now.isEmpty()) {
            return why.unknown("riwayat_jabatan");
        }
        LocalDate last = now.get().from().plusMonths(values.whole("months"));
        return last.isBefore(move.day())
                ? why.fails(career.months(stint -> stint.equals(now.get())), values.whole("months"))
                : Outcome.PASSES;
    }

    static Outcome experience(Move move, RuleValues values, Why why) {
        return related(move, values.whole("years") * YEAR, why);
    }

    static Outcome experienceOfPost(Move move, RuleValues values, Why why) {
        Integer years = move.to().syarat().pengalamanTahun();
        return years == null ? Outcome.PASSES : related(move, years * YEAR, why);
    }

    /** Posts of the family of the target count. Those whose family isn't told may or may not: then nobody can say. */
    private static Outcome related(Move move, int months, Why why) {
        String family = move.to().rumpun();
        if (family == null) {
            return why.unknown("rumpun");
        }
        Predicate<Stint> fits = stint -> family.equals(stint.rumpun());
        Career career = new Career(move.who().career(), move.day());
        long held = career.months(fits);
        if (held >= months) {
            return Outcome.PASSES;
        }
        long open = career.months(stint -> stint.rumpun() == null);
        if (career.present().isEmpty() || held + open >= months) {
            return why.unknown("rumpun");
        }
        return failsUntil(career.reaches(months, fits), why, held, months, family);
    }

    /** How far below the post the person's tier is. */
    static Outcome levelsBelow(Move move, RuleValues values, Why why) {
        TingkatJenjang levels = move.rules().levels();
        int below = levels.level(move.to().jenjang()) - levels.level(move.origin());
        return below <= values.whole("levels") ? Outcome.PASSES : why.fails(below, values.whole("levels"));
    }
}
