package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that may be filled.
 *
 * @param units its unit and all above it, the unit itself first
 * @param demand what rules look at
 */
public record Target(Jabatan post, List<String> units, Demand demand) {

    public Target {
        units = List.copyOf(units);
    }

    /** What files call it by. */
    public String kode() {
        return post.kode();
    }

    /** The lowest rank; null when neither the post nor its echelon tells it. */
    public @Nullable Golongan least() {
        return demand.least();
    }

    /** The highest rank, likewise. */
    public @Nullable Golongan most() {
        return demand.most();
    }

    /** What it asks of competencies. */
    public Standard standard() {
        return demand.standard();
    }
}
