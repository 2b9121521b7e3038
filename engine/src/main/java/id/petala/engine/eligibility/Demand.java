package id.petala.engine.eligibility;

import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.Persetujuan;
import id.petala.engine.pegawai.SyaratJabatan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that rules can look at in a post, but for the units it stands in: checks are shown this and not the post. So posts of
 * equal demands have the same verdict for everybody whom {@link CandidateJudge#tied nothing ties} to one of them.
 *
 * @param title the word of the title that the retirement age goes by; empty where it goes by the tier
 * @param rumpun the family of posts, null when not told
 * @param days on which the post exists
 * @param least the lowest rank, as the post states it, else as its echelon has it; null when neither is told
 * @param most the highest rank, likewise
 * @param approvals those given for the post or for all posts
 */
public record Demand(
        Jenjang jenjang,
        String title,
        @Nullable String rumpun,
        SyaratJabatan syarat,
        LetakJabatan days,
        @Nullable Golongan least,
        @Nullable Golongan most,
        Standard standard,
        List<Persetujuan> approvals) {

    public Demand {
        approvals = List.copyOf(approvals);
    }

    /**
     * What a post demands.
     *
     * @param span the ranks of its echelon, ascending; may be empty
     * @param ages by which people retire
     * @param approvals of the agency, for any post
     */
    static Demand of(
            Jabatan post, List<Golongan> span, Standard standard, BatasUsiaPensiun ages, List<Persetujuan> approvals) {
        String code = post.kode();
        Golongan least = post.syarat().golonganMinimum();
        Golongan most = post.syarat().golonganMaksimum();
        return new Demand(
                post.jenjang(),
                ages.word(post.jenjang(), post.nama()),
                post.rumpun(),
                post.syarat(),
                post.letak().daysOnly(),
                least == null && !span.isEmpty() ? span.getFirst() : least,
                most == null && !span.isEmpty() ? span.getLast() : most,
                standard,
                approvals.stream().filter(one -> one.isFor(code)).toList());
    }

    /** Some post of a tier and of the same family, of which nothing else is told. */
    Demand between(Jenjang tier) {
        return new Demand(tier, "", rumpun, SyaratJabatan.UNTOLD, days, null, null, standard, approvals);
    }
}
