package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Nip;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.RiwayatPangkat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is checked across the ranks of one person; like all such checks it only warns. */
final class RankChecks {

    /** The soonest a rank follows the one before: exceptional promotions take a year at least. */
    private static final int SOONEST_MONTHS = 12;

    private static final Comparator<RiwayatPangkat> IN_TIME = Comparator.comparing(RiwayatPangkat::tmt)
            .thenComparing(one -> one.golongan().kind())
            .thenComparingInt(one -> one.golongan().step())
            .thenComparing(one -> one.origin().source())
            .thenComparingInt(one -> one.origin().row());

    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    RankChecks(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The latest of some ranks by a day. */
    static Optional<RiwayatPangkat> by(LocalDate day, List<RiwayatPangkat> ranks) {
        return ranks.stream().filter(one -> !one.tmt().isAfter(day)).max(IN_TIME);
    }

    void look(BerkasPegawai person) {
        List<RiwayatPangkat> ranks = person.pangkat().stream().sorted(IN_TIME).toList();
        for (int i = 1; i < ranks.size(); i++) {
            against(ranks.get(i - 1), ranks.get(i));
        }
        by(asOf, ranks).ifPresent(latest -> against(person.pegawai(), latest));
    }

    private void against(RiwayatPangkat before, RiwayatPangkat rank) {
        Golongan from = before.golongan();
        Golongan to = rank.golongan();
        if (from.kind() != to.kind() || from.equals(to)) {
            return;
        }
        if (before.tmt().equals(rank.tmt())) {
            warn(
                    "data.rank-overlap",
                    rank,
                    to.code(),
                    from.code(),
                    before.origin().row() + "");
        } else if (to.below(from)) {
            warn("data.rank-backwards", rank, to.code(), from.code(), before.tmt() + "");
        } else if (to.kind() == Nip.Kind.PNS) {
            upwards(before, rank);
        }
    }

    /** Of contract staff a new contract may bring any rank, at any time. */
    private void upwards(RiwayatPangkat before, RiwayatPangkat rank) {
        long months = ChronoUnit.MONTHS.between(before.tmt(), rank.tmt());
        if (rank.golongan().step() > before.golongan().step() + 1) {
            warn(
                    "data.rank-leap",
                    rank,
                    rank.golongan().code(),
                    before.golongan().code());
        } else if (months < SOONEST_MONTHS) {
            warn(
                    "data.rank-soon",
                    rank,
                    rank.golongan().code(),
                    before.golongan().code(),
                    months + "");
        }
    }

    private void against(Pegawai person, RiwayatPangkat latest) {
        String own = person.golongan();
        if (own != null && !own.equals(latest.golongan().code())) {
            Where where = new Where(person.origin().source(), person.origin().row(), "golongan");
            findings.add(Finding.warning(
                    "data.rank-differs",
                    where,
                    own,
                    latest.golongan().code(),
                    latest.tmt() + "",
                    latest.origin().source() + ":" + latest.origin().row()));
        }
    }

    private void warn(String rule, RiwayatPangkat rank, String value, String... args) {
        Where where = new Where(rank.origin().source(), rank.origin().row(), "golongan");
        findings.add(Finding.warning(rule, where, value, "", args));
    }
}
