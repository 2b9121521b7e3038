package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PredikatKinerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How one performed, was assessed, behaved, and stands on the talent map. */
final class MeritChecks {

    /** Until the end of this month the appraisal of the year before may be open. */
    private static final int APPRAISED = 4;

    private MeritChecks() {}

    static Outcome performance(Move move, RuleValues values, Why why) {
        Map<Integer, String> years = new TreeMap<>();
        for (PredikatKinerja one : move.who().berkas().predikat()) {
            if (one.annual() && one.predikat() != null && !one.yearEnd().isAfter(move.day())) {
                years.put(one.tahun(), one.predikat());
            }
        }
        int last = move.day().getYear() - 1;
        if (!years.containsKey(last) && move.day().getMonthValue() <= APPRAISED) {
            last--;
        }
        return performance(years, last, values, why);
    }

    private static Outcome performance(Map<Integer, String> years, int last, RuleValues values, Why why) {
        List<String> low = new ArrayList<>();
        boolean open = false;
        for (int year = last - values.whole("years") + 1; year <= last; year++) {
            String rated = years.get(year);
            open |= rated == null;
            if (rated != null && !values.codes("good").contains(rated)) {
                low.add(year + ": " + rated);
            }
        }
        if (!low.isEmpty()) {
            return why.fails(low, values.whole("years"));
        }
        return open ? why.unknown("predikat_kinerja", last - values.whole("years") + 1, last) : Outcome.PASSES;
    }

    /** No row counts as none only where the list is declared complete up to the day. */
    static Outcome discipline(Move move, RuleValues values, Why why) {
        LocalDate last = null;
        String level = "";
        for (HukumanDisiplin one : move.who().berkas().hukuman()) {
            boolean counts = values.codes("levels").contains(one.tingkat())
                    && !one.tmtMulai().isAfter(move.day())
                    && !one.end().plusYears(values.whole("years")).isBefore(move.day());
            if (counts && (last == null || one.end().isAfter(last))) {
                last = one.end();
                level = one.tingkat();
            }
        }
        if (last != null) {
            return why.failsUntil(last.plusYears(values.whole("years")).plusDays(1), level, last);
        }
        LocalDate known = move.who().disciplineKnownUntil();
        return known == null ? why.unknown("hukuman_disiplin") : Outcome.PASSES;
    }

    static Outcome competencyTest(Move move, RuleValues values, Why why) {
        PenilaianKompetensi latest = move.who().berkas().kompetensi().stream()
                .filter(one -> !one.tanggal().isAfter(move.day()))
                .max(Comparator.comparing(PenilaianKompetensi::tanggal))
                .orElse(null);
        if (latest == null) {
            return why.unknown("penilaian_kompetensi");
        }
        LocalDate until = Objects.requireNonNullElseGet(
                latest.berlakuSampai(),
                () -> latest.tanggal().plusMonths(values.whole("months")).minusDays(1));
        return until.isBefore(move.day()) ? why.fails(latest.tanggal(), until) : Outcome.PASSES;
    }

    static Outcome competencyStandard(Move move, RuleValues values, Why why) {
        return switch (move.match()) {
            case JobPersonMatch.Missing missing ->
                missing.standard().isEmpty()
                        ? why.unknown("penilaian_kompetensi", missing.achieved())
                        : why.unknown("standar_kompetensi");
            case JobPersonMatch.Known known ->
                known.percent().compareTo(Rational.of(values.whole("percent"))) >= 0
                        ? Outcome.PASSES
                        : why.fails(known.percent(), values.whole("percent"));
        };
    }

    static Outcome box(Move move, RuleValues values, Why why) {
        Integer box = move.who().box();
        if (box == null) {
            return why.unknown("kotak");
        }
        return box >= values.whole("box") ? Outcome.PASSES : why.fails(box, values.whole("box"));
    }

    static Outcome kind(Move move, RuleValues values, Why why) {
        String kind = move.who().berkas().pegawai().jenisPegawai();
        return values.codes("kinds").contains(kind) ? Outcome.PASSES : why.fails(kind, values.codes("kinds"));
    }

    static Outcome counted(Move move, RuleValues values, Why why) {
        return move.who().excluded() == null
                ? Outcome.PASSES
                : why.fails(move.who().excluded());
    }
}
