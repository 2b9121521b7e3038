package id.petala.app.eligibility;

import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.JenisPerpindahan;
import org.jspecify.annotations.Nullable;

/** What people are judged for: to be appointed to a post, or to hold it acting beside their own. */
public enum AskedMove {
    /** An appointment; whether it is a promotion or another move follows from the tiers. */
    JENJANG,
    /** Acting for a post that nobody holds. */
    PLT,
    /** Acting while the holder is absent for a time. */
    PLH;

    /** What the person's move to a post is; null where the person's tier isn't told. Who holds the post stays in it. */
    public @Nullable JenisPerpindahan kind(CandidateJudge judge, Target to) {
        JenisPerpindahan appointed = judge.kind(to);
        if (appointed == null || appointed == JenisPerpindahan.TETAP) {
            return appointed;
        }
        return switch (this) {
            case JENJANG -> appointed;
            case PLT -> JenisPerpindahan.PLT;
            case PLH -> JenisPerpindahan.PLH;
        };
    }

    /** Whether the post is held beside the person's own. */
    public boolean acting() {
        return this != JENJANG;
    }
}
