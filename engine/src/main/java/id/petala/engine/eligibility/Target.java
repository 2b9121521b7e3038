package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that may be filled.
 *
 * @param units its unit and all above it, the unit itself first
 * @param least the lowest rank, as the post states it, else as its echelon has it; null when neither is told
 * @param most the highest rank, likewise
 */
public record Target(
        Jabatan post,
        List<String> units,
        @Nullable Golongan least,
        @Nullable Golongan most,
        Standard standard) {

    public Target {
        units = List.copyOf(units);
    }

    /** What files call it by. */
    public String kode() {
        return post.kode();
    }
}
