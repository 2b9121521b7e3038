package id.petala.engine.eligibility;

import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tiers are of one level, and so what kind of move leads from one to another. */
public final class Levels {

    private final List<List<Jenjang>> lowestFirst;

    Levels(List<List<Jenjang>> lowestFirst) {
        this.lowestFirst = List.copyOf(lowestFirst);
    }

    /** The level of a tier, 0 the lowest; -1 for none. */
    int of(@Nullable Jenjang tier) {
        for (int level = 0; level < lowestFirst.size(); level++) {
            if (lowestFirst.get(level).contains(tier)) {
                return level;
            }
        }
        return -1;
    }

    /** What it means to go from a tier to another. */
    public JenisPerpindahan move(Jenjang from, Jenjang to) {
        int up = of(to) - of(from);
        if (up == 0) {
            return JenisPerpindahan.HORIZONTAL;
        }
        if (up < 0) {
            return JenisPerpindahan.DEMOSI;
        }
        return functional(from) == functional(to) ? JenisPerpindahan.PROMOSI : JenisPerpindahan.DIAGONAL;
    }

    private static boolean functional(Jenjang tier) {
        return tier.jenis() == JenisJabatan.FUNGSIONAL;
    }
}
