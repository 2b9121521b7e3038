package id.petala.engine.eligibility;

import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When one person retires from posts of each tier by the rule of the day; only of functional posts does the title matter too. */
final class Retirements {

    private final Candidate who;
    private final Eligibility rules;
    private final Map<Jenjang, Map<String, Optional<Pensiun>>> known = new EnumMap<>(Jenjang.class);

    Retirements(Candidate who, Eligibility rules) {
        this.who = who;
        this.rules = rules;
    }

    /** Null where birth or tier isn't told; on another day than that of the rules found anew. */
    @Nullable
    Pensiun of(@Nullable Jenjang tier, String title, LocalDate day) {
        if (tier == null) {
            return null;
        }
        return day.equals(rules.day())
                ? known.computeIfAbsent(tier, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                tier.jenis() == JenisJabatan.FUNGSIONAL ? title : "", _ -> found(tier, title, day))
                        .orElse(null)
                : found(tier, title, day).orElse(null);
    }

    private Optional<Pensiun> found(Jenjang tier, String title, LocalDate day) {
        return rules.ages().of(who.birth(), tier, title, day);
    }
}
