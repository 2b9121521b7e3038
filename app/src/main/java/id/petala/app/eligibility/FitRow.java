package id.petala.app.eligibility;

import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Target;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.JenisPerpindahan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One person and one post.
 *
 * @param kind what the move would be
 * @param value what the person is worth in the post, 0 to 100; null when it can't be counted
 */
public record FitRow(
        Target target,
        JenisPerpindahan kind,
        Verdict verdict,
        @Nullable Rational value) {

    /**
     * The row of a post; null where the person's tier isn't told, so that nobody can say what the move would be.
     *
     * @param value what the person is worth in the post
     */
    public static @Nullable FitRow of(CandidateJudge judge, Target target, AskedMove asked, @Nullable Rational value) {
        JenisPerpindahan kind = asked.kind(judge, target);
        return kind == null ? null : new FitRow(target, kind, judge.verdict(target, kind), value);
    }

    /** As files write it. */
    public static String code(Outcome outcome) {
        return switch (outcome) {
            case PASSES -> "YA";
            case FAILS -> "TIDAK";
            case UNKNOWN -> "BELUM";
        };
    }

    /** A worth as files write it: up to six places, without zeros at the end. */
    public static BigDecimal decimal(Rational value) {
        return Points.trimmed(value.rounded(Points.PLACES));
    }
}
