package id.petala.app.talent;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One person in the list behind a box.
 *
 * @param rank equal scores share it; null where the list is not ranked
 * @param nearLine whether one input could move the person to another box
 * @param tied whether others share the rank
 * @param status a short remark in words, may be empty
 */
public record PersonRow(
        String nip,
        String name,
        String post,
        String unit,
        @Nullable BigDecimal performance,
        @Nullable BigDecimal potential,
        @Nullable BigDecimal talent,
        String box,
        @Nullable Integer rank,
        boolean nearLine,
        boolean tied,
        String status) {}
