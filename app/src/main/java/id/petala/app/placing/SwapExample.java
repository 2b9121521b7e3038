package id.petala.app.placing;

import id.petala.app.eligibility.FitData;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Target;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scenario in which two administrators who wish for each other's post swap, and neither fits worse there. */
final class SwapExample {

    private static final int TRIED = 40;

    private final FitData data;

    private SwapExample(FitData data) {
        this.data = data;
    }

    /** Its text for the first two who may swap, by the codes of their posts; null where there are none among the first. */
    static @Nullable String of(OpenRun run) {
        return new SwapExample(FitData.of(new LoadedRun(run.run(), run.intake()), FitData.SETTINGS)).text();
    }

    private @Nullable String text() {
        List<Candidate> holders = data.candidates().stream()
                .filter(one -> one.jenjang() == Jenjang.ADMINISTRATOR && alone(one))
                .filter(one -> !data.rules().retired(one))
                .sorted(Comparator.comparing(SwapExample::post))
                .limit(TRIED)
                .toList();
        for (Candidate one : holders) {
            for (Candidate other : holders) {
                if (post(one).compareTo(post(other)) < 0 && mayTake(one, other) && mayTake(other, one)) {
                    return text(one, other);
                }
            }
        }
        return null;
    }

    private static String text(Candidate one, Candidate other) {
        return """
                judul: Dua administrator bertukar jabatan, tidak ada yang rugi
                # Sebanyak kursi sebanyak pemangku: yang dapat terjadi hanya pertukaran
                diisi: ["%s", "%s"]
                gerakan: [HORIZONTAL]
                ongkos_pindah: 0
                batasan:
                  - jenis: tanpa-rugi
                    nama: Tidak ada yang rugi
                    alasan: Bertukar hanya bila kecocokan keduanya tidak turun
                  - jenis: minat
                    nama: Permohonan pertama
                    alasan: Mengajukan permohonan bertukar
                    nip: "%s"
                    jabatan: "%s"
                    tambahan: 1
                  - jenis: minat
                    nama: Permohonan kedua
                    alasan: Mengajukan permohonan bertukar
                    nip: "%s"
                    jabatan: "%s"
                    tambahan: 1
                """.formatted(post(one), post(other), one.nip(), post(other), other.nip(), post(one));
    }

    private static String post(Candidate holder) {
        return Objects.requireNonNull(holder.post());
    }

    /** Whether somebody has a post of one seat. */
    private boolean alone(Candidate one) {
        Target post = one.post() == null ? null : data.target(one.post());
        return post != null && Objects.requireNonNullElse(post.post().kursi(), 1) == 1;
    }

    /** Whether somebody may take another's post and fits there no worse than in the present one. */
    private boolean mayTake(Candidate who, Candidate other) {
        CandidateJudge judge = data.rules().judge(who);
        Target there = Objects.requireNonNull(data.target(post(other)));
        Rational after = data.worth(judge, there);
        Rational before = data.worth(judge, Objects.requireNonNull(data.target(post(who))));
        return judge.kind(there) == JenisPerpindahan.HORIZONTAL
                && judge.verdict(there, JenisPerpindahan.HORIZONTAL).outcome() == Outcome.PASSES
                && before != null
                && after != null
                && after.compareTo(before) >= 0;
    }
}
