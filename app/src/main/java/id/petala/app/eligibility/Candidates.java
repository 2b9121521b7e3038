package id.petala.app.eligibility;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.eligibility.Stint;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BenturanKepentingan;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Kerabat;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.rule.Label;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts together what the rules about moves ask of each person. */
final class Candidates {

    private final Dossiers dossiers;
    private final TalentMap map;
    private final LocalDate asOf;
    private final Branches branches;
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<Map<String, String>> relatives = new ArrayList<>();

    private Candidates(Dossiers dossiers, TalentMap map, LocalDate asOf, Branches branches) {
        this.dossiers = dossiers;
        this.map = map;
        this.asOf = asOf;
        this.branches = branches;
        for (int place = 0; place < dossiers.size(); place++) {
            places.put(dossiers.person(place).nip(), place);
            relatives.add(new LinkedHashMap<>());
        }
        for (int place = 0; place < dossiers.size(); place++) {
            for (Kerabat one : dossiers.kerabat(place)) {
                relate(place, places.get(one.nip()), one.hubungan());
            }
        }
    }

    /** All people, in the order of the map. */
    static List<Candidate> of(Dossiers dossiers, TalentMap map, LocalDate asOf, Branches branches) {
        Candidates all = new Candidates(dossiers, map, asOf, branches);
        return IntStream.range(0, dossiers.size())
                .parallel()
                .mapToObj(all::candidate)
                .toList();
    }

    /** Each of two relatives is kept out of the other's large unit. */
    private void relate(int one, @Nullable Integer other, String how) {
        if (other != null) {
            relatives.get(one).put(branch(other), how);
            relatives.get(other).put(branch(one), how);
        }
    }

    private String branch(int place) {
        return branches.of(dossiers.person(place).unitOrganisasi());
    }

    private Candidate candidate(int place) {
        BerkasPegawai berkas = dossiers.of(place);
        Cakupan coverage = dossiers.coverage("hukuman_disiplin", place);
        return new Candidate(
                berkas,
                dossiers.holding(place) == StatusJabatan.DEFINITIF ? berkas.jabatan() : null,
                career(berkas),
                dossiers.lhkpn(place),
                relatives.get(place),
                conflicts(place),
                box(place),
                excluded(place),
                coverage == null ? null : coverage.sampai(),
                levels(berkas));
    }

    private List<Stint> career(BerkasPegawai berkas) {
        List<RiwayatJabatan> held = berkas.riwayat().stream()
                .filter(RiwayatJabatan::definitive)
                .sorted(Comparator.comparing(RiwayatJabatan::tmt)
                        .thenComparingInt(post -> post.origin().row()))
                .toList();
        List<Stint> career = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            RiwayatJabatan post = held.get(i);
            career.add(new Stint(
                    post.jabatan(),
                    post.jenjang(),
                    post.unitOrganisasi(),
                    family(post),
                    post.tmt(),
                    post.sampai() == null ? next(held, i) : post.sampai().plusDays(1)));
        }
        return career;
    }

    /** A post without an end lasts until the next one begins. */
    private static LocalDate next(List<RiwayatJabatan> held, int i) {
        return i + 1 < held.size() ? held.get(i + 1).tmt() : LocalDate.MAX;
    }

    private @Nullable String family(RiwayatJabatan post) {
        Jabatan known = post.instansi() == null ? dossiers.post(post.jabatan(), post.unitOrganisasi()) : null;
        return known == null ? null : known.rumpun();
    }

    private Map<String, String> conflicts(int place) {
        Map<String, String> conflicts = new LinkedHashMap<>();
        for (BenturanKepentingan one : dossiers.benturan(place)) {
            conflicts.put(one.unitOrganisasi(), one.uraian());
        }
        return conflicts;
    }

    private @Nullable Integer box(int place) {
        Category box = map.box(place);
        return box == null || !box.code().matches("[0-9]{1,3}") ? null : Integer.valueOf(box.code());
    }

    private @Nullable Label excluded(int place) {
        Population.Group group = map.group(place);
        return map.status(place) == Status.DIKECUALIKAN && group != null ? group.label() : null;
    }

    /** The latest level of each competency assessed up to the day. */
    private Map<String, Rational> levels(BerkasPegawai berkas) {
        Map<String, PenilaianKompetensi> latest = new TreeMap<>();
        for (PenilaianKompetensi one : berkas.kompetensi()) {
            if (one.kompetensi() != null && one.skor() != null && !one.tanggal().isAfter(asOf)) {
                latest.merge(
                        Standard.key(one.kompetensi()),
                        one,
                        (a, b) -> b.tanggal().isBefore(a.tanggal()) ? a : b);
            }
        }
        Map<String, Rational> levels = new TreeMap<>();
        latest.forEach((name, one) -> {
            if (one.skor() != null) {
                levels.put(name, Rational.of(one.skor()));
            }
        });
        return levels;
    }
}
