package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the agency's own list of posts.
 *
 * @param unitOrganisasi the unit it belongs to, null where the post is the same in every unit
 * @param kursi how many may hold it, null when not told
 * @param golonganMinimum the lowest rank its holder may have, null when not told
 * @param pendidikanMinimum code of the fact {@code pendidikan}, null when not told
 * @param bidangIlmu fields of study that fit; empty when not told
 * @param rumpun family of posts, null when not told
 * @param kelas class of the post, null when not told
 * @param kritis whether the agency calls it critical (jabatan kritikal), null when not told
 */
public record Jabatan(
        String nama,
        @Nullable String unitOrganisasi,
        Jenjang jenjang,
        @Nullable Integer kursi,
        @Nullable Golongan golonganMinimum,
        @Nullable String pendidikanMinimum,
        List<String> bidangIlmu,
        @Nullable String rumpun,
        @Nullable Integer kelas,
        @Nullable Boolean kritis,
        Origin origin) {

    public Jabatan {
        bidangIlmu = List.copyOf(bidangIlmu);
    }

    /** Whether its seats are counted: posts of managers are, functional and executing ones are not. */
    public boolean counted() {
        return switch (jenjang) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> kursi != null;
            default -> false;
        };
    }
}
