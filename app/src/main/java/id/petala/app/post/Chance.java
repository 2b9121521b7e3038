package id.petala.app.post;

import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether somebody may take a post. */
public enum Chance {
    ELIGIBLE("memenuhi"),
    /** Not yet, but on a day that is known, if nothing but time passes. */
    LATER("nanti"),
    /** Something that a rule asks for is missing in the records. */
    UNTOLD("belum"),
    BARRED("tidak");

    private final String code;

    Chance(String code) {
        this.code = code;
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }

    /** @param verdict null where nobody can say what the move would be */
    static Chance of(@Nullable Verdict verdict) {
        if (verdict == null || verdict.outcome() == Outcome.UNKNOWN) {
            return UNTOLD;
        }
        if (verdict.outcome() == Outcome.PASSES) {
            return ELIGIBLE;
        }
        return verdict.since() == null ? BARRED : LATER;
    }

    /** In few words. */
    public String in(Words words) {
        return switch (this) {
            case ELIGIBLE -> words.t("jabatan.chance.memenuhi");
            case LATER -> words.t("jabatan.chance.nanti");
            case UNTOLD -> words.t("jabatan.chance.belum");
            case BARRED -> words.t("jabatan.chance.tidak");
        };
    }
}
