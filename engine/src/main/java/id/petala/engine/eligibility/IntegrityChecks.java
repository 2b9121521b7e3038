package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Lhkpn;
import java.time.LocalDate;
import java.util.Map;

/** Reports of wealth, conflicts of interest, relatives. */
final class IntegrityChecks {

    private IntegrityChecks() {}

    /** The wealth of a year is reported by the end of a month of the next. */
    static Outcome lhkpn(Move move, RuleValues values, Why why) {
        int year = move.day().getYear() - (move.day().getMonthValue() > values.whole("month") ? 1 : 2);
        if (move.who().lhkpn().isEmpty()) {
            return why.unknown("lhkpn", year);
        }
        for (Lhkpn one : move.who().lhkpn()) {
            if (one.tahun() >= year && !one.tanggal().isAfter(move.day())) {
                return Outcome.PASSES;
            }
        }
        return why.fails(
                year,
                LocalDate.of(year + 1, values.whole("month"), 1).plusMonths(1).minusDays(1));
    }

    static Outcome conflict(Move move, RuleValues values, Why why) {
        return nothingWith(move, move.who().conflicts(), why);
    }

    static Outcome relatives(Move move, RuleValues values, Why why) {
        return nothingWith(move, move.who().relatives(), why);
    }

    private static Outcome nothingWith(Move move, Map<String, String> units, Why why) {
        for (String unit : move.units()) {
            String what = units.get(unit);
            if (what != null) {
                return why.fails(unit, what);
            }
        }
        return Outcome.PASSES;
    }
}
