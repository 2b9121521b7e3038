package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Peristiwa.Jenis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<Peristiwa> candidates = events(move, Jenis.PENETAPAN_CALON)
                .filter(event ->
                        !event.tanggal().minusMonths(values.whole("months")).isAfter(move.day()))
                .max(Comparator.comparing(Peristiwa::tanggal));
        if (candidates.isEmpty()) {
            return Outcome.PASSES;
        }
        LocalDate from = candidates.get().tanggal();
        Optional<LocalDate> end = Stream.concat(
                        events(move, Jenis.AKHIR_MASA_JABATAN)
                                .map(event -> event.tanggal().plusDays(1)),
                        events(move, Jenis.PELANTIKAN_KEPALA_DAERAH).map(Peristiwa::tanggal))
                .filter(day -> day.isAfter(from))
                .min(Comparator.naturalOrder());
        return within(move, values, end, from, why);
    }

    static Outcome afterInauguration(Move move, RuleValues values, Why why) {
        return events(move, Jenis.PELANTIKAN_KEPALA_DAERAH)
                .filter(event -> !event.tanggal().isAfter(move.day()))
                .max(Comparator.comparing(Peristiwa::tanggal))
                .map(event -> within(
                        move,
                        values,
                        Optional.of(event.tanggal().plusMonths(values.whole("months"))),
                        event.tanggal(),
                        why))
                .orElse(Outcome.PASSES);
    }

    static Outcome actingHead(Move move, RuleValues values, Why why) {
        Optional<Peristiwa> began = events(move, Jenis.PENJABAT_MULAI)
                .filter(event -> !event.tanggal().isAfter(move.day()))
                .max(Comparator.comparing(Peristiwa::tanggal));
        if (began.isEmpty()) {
            return Outcome.PASSES;
        }
        Optional<LocalDate> end = events(move, Jenis.PENJABAT_SELESAI)
                .map(event -> event.tanggal().plusDays(1))
                .filter(day -> day.isAfter(began.get().tanggal()))
                .min(Comparator.naturalOrder());
        return within(move, values, end, began.get().tanggal(), why);
    }

    /** Passes from {@code end} on, which may not be known yet, and before it only with an approval. */
    private static Outcome within(Move move, RuleValues values, Optional<LocalDate> end, LocalDate since, Why why) {
        boolean over = end.isPresent() && !end.get().isAfter(move.day());
        if (over || approved(move, values.codes("approval"))) {
            return Outcome.PASSES;
        }
        return end.isPresent()
                ? why.failsUntil(end.get(), since, end.get(), values.codes("approval"))
                : why.fails(since, "…", values.codes("approval"));
    }

    private static Stream<Peristiwa> events(Move move, Jenis kind) {
        return move.rules().agency().events().stream().filter(event -> event.jenis() == kind);
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
