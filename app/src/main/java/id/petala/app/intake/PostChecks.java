package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.RiwayatJabatan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is checked of people against the agency's list of posts, where there is one. The list may be older than the
 * person's post, so every finding is a warning.
 */
final class PostChecks {

    private static final int SHOWN_HOLDERS = 5;

    private final List<Jabatan> posts;
    private final FactCatalogue catalogue;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Jabatan, List<Pegawai>> holders = new LinkedHashMap<>();

    /** @param posts the agency's list of posts, empty where there is none */
    PostChecks(List<Jabatan> posts, FactCatalogue catalogue, LocalDate asOf) {
        this.posts = posts;
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    /** What was found of the people looked at, and of posts that have too many of them as holders. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        codes(all);
        holders.forEach((post, people) -> seats(post, people, all));
        return all;
    }

    /** A code that names two posts, or one above that no post has. */
    private void codes(List<Finding> found) {
        Map<String, Jabatan> known = new LinkedHashMap<>();
        for (Jabatan post : posts) {
            Jabatan other = known.putIfAbsent(post.kode(), post);
            if (other != null) {
                found.add(warning(
                        "data.post-code-twice",
                        post,
                        "kode",
                        post.kode(),
                        other.nama(),
                        other.origin().row() + ""));
            }
        }
        for (Jabatan post : posts) {
            String above = post.letak().atasan();
            if (above != null && !known.containsKey(above)) {
                found.add(warning("data.post-above-unknown", post, "atasan", above, post.nama()));
            }
        }
    }

    private static Finding warning(String rule, Jabatan post, String column, String value, String... args) {
        Where where = new Where(post.origin().source(), post.origin().row(), column);
        return Finding.warning(rule, where, value, "", args);
    }

    void look(BerkasPegawai person) {
        Jabatan post = person.jabatan();
        Pegawai pegawai = person.pegawai();
        if (post == null) {
            if (!posts.isEmpty()) {
                findings.add(warning(
                        "data.post-unknown", pegawai, "jabatan", pegawai.jabatan(), "", pegawai.unitOrganisasi()));
            }
            return;
        }
        rank(person, post);
        education(person, post);
        if (post.counted() && definitive(person)) {
            holders.computeIfAbsent(post, _ -> new ArrayList<>(1)).add(pegawai);
        }
    }

    private void rank(BerkasPegawai person, Jabatan post) {
        Golongan least = post.syarat().golonganMinimum();
        rankOf(person)
                .filter(held -> least != null && held.below(least))
                .ifPresent(held -> findings.add(warning(
                        "data.rank-below-post",
                        person.pegawai(),
                        "golongan",
                        held.code(),
                        least == null ? "" : least.code(),
                        post.nama())));
    }

    /** The rank of the person's own row, else the latest one of the history by the day. */
    private Optional<Golongan> rankOf(BerkasPegawai person) {
        String own = person.pegawai().golongan();
        return own == null
                ? RankChecks.by(asOf, person.pangkat()).map(rank -> rank.golongan())
                : Optional.of(Golongan.of(own));
    }

    private void education(BerkasPegawai person, Jabatan post) {
        Fact levels = catalogue.find("pendidikan");
        String least = post.syarat().pendidikanMinimum();
        if (levels == null || least == null) {
            return;
        }
        String own = person.pegawai().pendidikan();
        Optional<String> held = own == null
                ? person.pendidikan().stream()
                        .filter(one -> one.completedBy(asOf))
                        .map(Pendidikan::tingkat)
                        .max(Comparator.comparingInt(levels::indexOf))
                : Optional.of(own);
        held.filter(level -> levels.indexOf(level) < levels.indexOf(least))
                .ifPresent(level -> findings.add(warning(
                        "data.education-below-post",
                        person.pegawai(),
                        "tingkat_pendidikan",
                        level,
                        least,
                        post.nama())));
    }

    /** Held in full unless the title says otherwise, or the history knows the post as an acting one only. */
    private boolean definitive(BerkasPegawai person) {
        String title = person.pegawai().jabatan();
        List<RiwayatJabatan> held = person.riwayat().stream()
                .filter(post -> post.heldOn(asOf))
                .filter(post -> PostIndex.title(post.jabatan()).equals(PostIndex.title(title)))
                .toList();
        return !PostIndex.acting(title) && (held.isEmpty() || held.stream().anyMatch(RiwayatJabatan::definitive));
    }

    private static void seats(Jabatan post, List<Pegawai> people, List<Finding> findings) {
        Integer seats = post.kursi();
        if (seats == null || people.size() <= seats) {
            return;
        }
        for (Pegawai one : people) {
            List<String> others = people.stream()
                    .filter(other -> !other.equals(one))
                    .limit(SHOWN_HOLDERS)
                    .map(other -> other.nama() + " (" + other.origin().source() + ":"
                            + other.origin().row() + ")")
                    .toList();
            findings.add(warning(
                    "data.seats",
                    one,
                    "jabatan",
                    one.jabatan(),
                    seats.toString(),
                    people.size() + "",
                    String.join(", ", others)));
        }
    }

    private static Finding warning(
            String rule, Pegawai person, String column, String value, String expected, String... args) {
        Where where = new Where(person.origin().source(), person.origin().row(), column);
        return Finding.warning(rule, where, value, expected, args);
    }
}
