package id.petala.app.succession;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could follow in a post.
 *
 * @param place among all candidates for the post, from 1; equals share it
 * @param nearness where they serve as seen from the post
 * @param way by which move, from which tier
 * @param life age and retirement, as far as told
 */
public record CandidateRow(
        int place,
        String nip,
        String name,
        String post,
        String unit,
        String box,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal potential,
        @Nullable BigDecimal talent,
        boolean nearLine,
        Nearness nearness,
        String way,
        String life) {}
