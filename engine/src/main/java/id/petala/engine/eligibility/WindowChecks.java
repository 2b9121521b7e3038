package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Peristiwa.Jenis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When posts may be filled, and who else must agree. */
final class WindowChecks {

    private WindowChecks() {}

    static Outcome postExists(Move move, RuleValues values, Why why) {
        LocalDate since = move.to().days().berlakuSejak();
        if (move.to().days().existsOn(move.day())) {
            return Outcome.PASSES;
        }
        return since != null && since.isAfter(move.day())
                ? why.failsUntil(since, since)
                : why.fails(String.valueOf(move.to().days().berlakuSampai()));
    }

    static Outcome beforeElection(Move move, RuleValues values, Why why) {
        LocalDate named = lastNamed(move, values.whole("months"));
        return named == null ? Outcome.PASSES : within(move, values, named, headInOffice(move, named), why);
    }

    /** The last naming of candidates whose window has begun; null when there is none. */
    private static @Nullable LocalDate lastNamed(Move move, int months) {
        LocalDate last = null;
        for (Peristiwa event : move.rules().agency().events()) {
            LocalDate day = event.tanggal();
            boolean begun = event.jenis() == Jenis.PENETAPAN_CALON
                    && !day.minusMonths(months).isAfter(move.day());
            if (begun && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }

    /** When the term of the old head is over or the new one takes office after candidates were named; null when not known. */
    private static @Nullable LocalDate headInOffice(Move move, LocalDate named) {
        AgencyDays agency = move.rules().agency();
        LocalDate lastDay = agency.next(Jenis.AKHIR_MASA_JABATAN, named);
        LocalDate inaugurated = agency.next(Jenis.PELANTIKAN_KEPALA_DAERAH, named.plusDays(1));
        if (lastDay == null) {
            return inaugurated;
        }
        LocalDate over = lastDay.plusDays(1);
        return inaugurated == null || over.isBefore(inaugurated) ? over : inaugurated;
    }

    static Outcome afterInauguration(Move move, RuleValues values, Why why) {
        LocalDate since = move.rules().agency().last(Jenis.PELANTIKAN_KEPALA_DAERAH, move.day());
        return since == null
                ? Outcome.PASSES
                : within(move, values, since, since.plusMonths(values.whole("months")), why);
    }

    static Outcome actingHead(Move move, RuleValues values, Why why) {
        AgencyDays agency = move.rules().agency();
        LocalDate began = agency.last(Jenis.PENJABAT_MULAI, move.day());
        if (began == null) {
            return Outcome.PASSES;
        }
        LocalDate lastDay = agency.next(Jenis.PENJABAT_SELESAI, began);
        return within(move, values, began, lastDay == null ? null : lastDay.plusDays(1), why);
    }

    /** Passes from {@code end} on, which may not be known yet, and before it only with an approval. */
    private static Outcome within(Move move, RuleValues values, LocalDate since, @Nullable LocalDate end, Why why) {
        boolean over = end != null && !end.isAfter(move.day());
        if (over || approved(move, values.codes("approval"))) {
            return Outcome.PASSES;
        }
        return end == null
                ? why.fails(since, "…", values.codes("approval"))
                : why.failsUntil(end, since, end, values.codes("approval"));
    }

    private static boolean approved(Move move, List<String> by) {
        return by.stream().anyMatch(who -> approved(move, who));
    }

    private static boolean approved(Move move, String who) {
        return move.to().approvals().stream()
                .anyMatch(one -> one.oleh().equalsIgnoreCase(who) && one.holdsOn(move.day()));
    }

    static Outcome approvalsOfPost(Move move, RuleValues values, Why why) {
        List<String> needed = move.to().syarat().persetujuan();
        if (needed.isEmpty()) {
            return Outcome.PASSES;
        }
        List<String> lacking =
                needed.stream().filter(who -> !approved(move, who)).toList();
        return lacking.isEmpty() ? Outcome.PASSES : why.fails("", lacking);
    }
}
