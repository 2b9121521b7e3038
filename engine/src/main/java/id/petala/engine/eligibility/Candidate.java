package id.petala.engine.eligibility;

import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Lhkpn;
import id.petala.engine.pegawai.RiwayatPangkat;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One who may be moved, as far as rules ask.
 *
 * @param berkas everything the registry has
 * @param held the post held in full, null for none, an acting one, or one that is not in the list of posts
 * @param career definitive posts in the order of their first days
 * @param relatives the units in which relatives work, each with how they are related
 * @param conflicts the units with which a conflict of interest was declared, each with what it is
 * @param box the number of the talent box, null when not mapped
 * @param excluded why the person is not counted among those who may be appointed; null when counted
 * @param disciplineKnownUntil the day up to which the list of sanctions is declared complete, null when it isn't
 * @param levels the latest level of each competency that was assessed, by {@link Standard#key}
 */
public record Candidate(
        BerkasPegawai berkas,
        @Nullable Jabatan held,
        List<Stint> career,
        List<Lhkpn> lhkpn,
        Map<String, String> relatives,
        Map<String, String> conflicts,
        @Nullable Integer box,
        @Nullable Label excluded,
        @Nullable LocalDate disciplineKnownUntil,
        Map<String, Rational> levels) {

    public Candidate {
        career = List.copyOf(career);
        lhkpn = List.copyOf(lhkpn);
    }

    public String nip() {
        return berkas.pegawai().nip();
    }

    /** The tier of the present post, null when neither the person's row nor the list of posts tells it. */
    public @Nullable Jenjang jenjang() {
        Jenjang own = berkas.pegawai().jenjang();
        return own != null || held == null ? own : held.jenjang();
    }

    /** The code of the present post; null when it is not in the list of posts. */
    public @Nullable String post() {
        return held == null ? null : held.kode();
    }

    /** The matches with standards of posts. */
    ByStandard<JobPersonMatch> matches(MatchSettings settings) {
        return new ByStandard<>(standard -> standard.match(this, settings));
    }

    @Nullable
    LocalDate birth() {
        return berkas.pegawai().tanggalLahir();
    }

    /** Whether the person holds a post already. */
    public boolean holds(Jabatan post) {
        return Objects.equals(post.kode(), post());
    }

    /** The same person once a post of a tier and family has been taken on a day. */
    Candidate after(Jenjang tier, @Nullable String family, LocalDate day) {
        List<Stint> then = new ArrayList<>();
        career.forEach(stint -> then.add(stint.endedBy(day)));
        then.add(new Stint("", tier, "", family, day, LocalDate.MAX));
        return new Candidate(
                berkas.in(tier), null, then, lhkpn, relatives, conflicts, box, excluded, disciplineKnownUntil, levels);
    }

    /** The rank on a day: of the person's own row, else the latest one of the history; null when neither tells it. */
    public @Nullable Golongan rank(LocalDate day) {
        String own = berkas.pegawai().golongan();
        return own != null
                ? Golongan.of(own)
                : berkas.pangkat().stream()
                        .filter(one -> !one.tmt().isAfter(day))
                        .max(Comparator.comparing(RiwayatPangkat::tmt))
                        .map(RiwayatPangkat::golongan)
                        .orElse(null);
    }
}
