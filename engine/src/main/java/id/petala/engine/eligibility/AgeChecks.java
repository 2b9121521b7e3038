package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How old one is, and what a move does to the day of retirement. */
final class AgeChecks {

    private AgeChecks() {}

    static Outcome ageAtMost(Move move, RuleValues values, Why why) {
        LocalDate birth = move.who().birth();
        int years = values.whole("years");
        if (birth == null) {
            return why.unknown("tanggal_lahir");
        }
        return move.day().isAfter(birth.plusYears(years))
                ? why.fails(Period.between(birth, move.day()).getYears(), years, birth)
                : Outcome.PASSES;
    }

    static Outcome retirementAfter(Move move, RuleValues values, Why why) {
        Pensiun then = retirement(move, move.to().jenjang(), move.to().title());
        if (then == null) {
            return why.unknown("tanggal_lahir");
        }
        LocalDate enough = move.day().plusMonths(values.whole("months"));
        return then.first().isAfter(enough)
                ? Outcome.PASSES
                : why.fails(then.first(), values.whole("months"), then.age());
    }

    static Outcome retirementEarlier(Move move, RuleValues values, Why why) {
        Pensiun now = retirement(
                move, move.who().jenjang(), move.who().berkas().pegawai().jabatan());
        Pensiun then = retirement(move, move.to().jenjang(), move.to().title());
        if (now == null || then == null) {
            return why.unknown("tanggal_lahir");
        }
        return then.first().isBefore(now.first()) ? why.fails(now.first(), then.first()) : Outcome.PASSES;
    }

    private static @Nullable Pensiun retirement(Move move, @Nullable Jenjang tier, String title) {
        return move.retirements().of(tier, title, move.day());
    }
}
