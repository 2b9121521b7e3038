package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.pegawai.RiwayatJabatan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked across the accepted rows of one person. All of it is worth a look and nothing of it is proof, so
 * every finding is a warning: histories may be incomplete, and rare careers exist.
 */
final class PersonChecks {

    /** Shorter breaks in a history are the days between two decrees. */
    private static final int BREAK_DAYS = 31;

    /** Tiers in which one leads to the next, upwards. From one ladder to another anything may happen. */
    private static final List<List<Jenjang>> LADDERS = List.of(
            List.of(
                    Jenjang.PELAKSANA,
                    Jenjang.PENGAWAS,
                    Jenjang.ADMINISTRATOR,
                    Jenjang.JPT_PRATAMA,
                    Jenjang.JPT_MADYA,
                    Jenjang.JPT_UTAMA),
            List.of(Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA, Jenjang.AHLI_UTAMA),
            List.of(Jenjang.PEMULA, Jenjang.TERAMPIL, Jenjang.MAHIR, Jenjang.PENYELIA));

    private final FactCatalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    /** @param catalogue knows the order of the codes of ratings */
    PersonChecks(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Finding> findings() {
        return findings;
    }

    void look(BerkasPegawai person) {
        if (person.riwayat().size() > 1) {
            history(person.riwayat().stream()
                    .filter(RiwayatJabatan::definitive)
                    .sorted(Comparator.comparing(RiwayatJabatan::tmt)
                            .thenComparing(post -> post.origin().source())
                            .thenComparingInt(post -> post.origin().row()))
                    .toList());
        }
        if (person.predikat().size() > 1) {
            List<PredikatKinerja> years = person.predikat().stream()
                    .filter(PredikatKinerja::annual)
                    .sorted(Comparator.comparingInt(PredikatKinerja::tahun))
                    .toList();
            ratings(years);
        }
    }

    private void history(List<RiwayatJabatan> posts) {
        RiwayatJabatan longest = null;
        boolean open = false;
        for (int i = 0; i < posts.size(); i++) {
            RiwayatJabatan post = posts.get(i);
            if (longest != null) {
                against(longest, post, open);
            }
            if (i > 0) {
                tiers(posts.get(i - 1), post);
            }
            open |= post.sampai() == null;
            longest = longer(longest, post);
        }
    }

    /** Of two posts the one that ends later; posts of which no end is known don't count. */
    private static @Nullable RiwayatJabatan longer(@Nullable RiwayatJabatan one, RiwayatJabatan other) {
        LocalDate end = other.sampai();
        if (end == null) {
            return one;
        }
        LocalDate known = one == null ? null : one.sampai();
        return known == null || end.isAfter(known) ? other : one;
    }

    /** The first day of a post may be the last one of the post before. */
    private void against(RiwayatJabatan before, RiwayatJabatan post, boolean open) {
        LocalDate end = before.sampai();
        if (end == null) {
            return;
        }
        if (end.isAfter(post.tmt())) {
            warn("data.history-overlap", post.origin(), "tmt", post.tmt() + "", end + "", shown(before, post));
            return;
        }
        long days = ChronoUnit.DAYS.between(end, post.tmt()) - 1;
        if (!open && days > BREAK_DAYS) {
            warn("data.history-gap", post.origin(), "tmt", days + "", end + "", post.tmt() + "");
        }
    }

    /** The row of the other post, with its file where that is another one. */
    private static String shown(RiwayatJabatan other, RiwayatJabatan post) {
        Origin place = other.origin();
        String row = Integer.toString(place.row());
        return place.source().equals(post.origin().source()) ? row : place.source() + ":" + row;
    }

    private void tiers(RiwayatJabatan before, RiwayatJabatan post) {
        for (List<Jenjang> ladder : LADDERS) {
            int from = ladder.indexOf(before.jenjang());
            int to = ladder.indexOf(post.jenjang());
            if (from >= 0 && to > from + 1) {
                warn(
                        "data.tier-leap",
                        post.origin(),
                        "jenjang",
                        post.jenjang().name(),
                        before.jenjang().name());
            }
        }
    }

    /** The predicate has five steps; from one end of the three-step ratings to the other people do go within a year. */
    private void ratings(List<PredikatKinerja> years) {
        Fact fact = catalogue.find("predikat-kinerja");
        if (fact == null) {
            return;
        }
        int last = fact.codes().size() - 1;
        for (int i = 1; i < years.size(); i++) {
            String before = years.get(i - 1).predikat();
            String after = years.get(i).predikat();
            boolean next = years.get(i).tahun() == years.get(i - 1).tahun() + 1;
            if (next
                    && before != null
                    && after != null
                    && Math.abs(fact.indexOf(before) - fact.indexOf(after)) == last) {
                warn(
                        "data.rating-leap",
                        years.get(i).origin(),
                        "predikat",
                        after,
                        before,
                        Integer.toString(years.get(i - 1).tahun()));
            }
        }
    }

    private void warn(String rule, Origin at, String column, String value, String... args) {
        findings.add(Finding.warning(rule, new Where(at.source(), at.row(), column), value, "", args));
    }
}
