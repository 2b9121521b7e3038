package id.petala.engine.pegawai;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post asks of whoever is to take it, as its standard (SKJ) states it.
 *
 * @param golonganMinimum the lowest rank its holder may have, null when not told
 * @param golonganMaksimum the highest rank its holder may have, null when not told
 * @param pendidikanMinimum code of the fact {@code pendidikan}, null when not told
 * @param bidangIlmu fields of study that fit; empty when not told
 * @param pengalamanTahun years of related experience, null when not told
 * @param pelatihan names of trainings that must have been completed; empty when none is told
 * @param persetujuan who else must approve an appointment; empty when nobody is told
 */
public record SyaratJabatan(
        @Nullable Golongan golonganMinimum,
        @Nullable Golongan golonganMaksimum,
        @Nullable String pendidikanMinimum,
        List<String> bidangIlmu,
        @Nullable Integer pengalamanTahun,
        List<String> pelatihan,
        List<String> persetujuan) {

    /** Nothing is told. */
    public static final SyaratJabatan UNTOLD =
            new SyaratJabatan(null, null, null, List.of(), null, List.of(), List.of());

    public SyaratJabatan {
        bidangIlmu = List.copyOf(bidangIlmu);
        pelatihan = List.copyOf(pelatihan);
        persetujuan = List.copyOf(persetujuan);
    }

    /** Education and fields of study alone. */
    public static SyaratJabatan ofStudies(@Nullable String pendidikanMinimum, List<String> bidangIlmu) {
        return new SyaratJabatan(null, null, pendidikanMinimum, bidangIlmu, null, List.of(), List.of());
    }
}
