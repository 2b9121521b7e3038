package id.petala.engine.pegawai;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands in the structure of the organisation (SOTK), and when.
 *
 * @param kode what other tables call the post by, null when not told
 * @param atasan the code of the post above, null at the top or when not told
 * @param eselon code of the echelon ({@code II.b}), null when not told
 * @param sotk the structure or regional regulation that has the post, null when not told
 * @param berlakuSejak first day on which the post exists, null when it always did
 * @param berlakuSampai last day on which the post exists, null while it does
 * @param menggantikan the code of the post of an earlier structure that it continues, null for none
 */
public record LetakJabatan(
        @Nullable String kode,
        @Nullable String atasan,
        @Nullable String eselon,
        @Nullable String sotk,
        @Nullable LocalDate berlakuSejak,
        @Nullable LocalDate berlakuSampai,
        @Nullable String menggantikan) {

    /** Nothing is told. */
    public static final LetakJabatan UNTOLD = new LetakJabatan(null, null, null, null, null, null, null);

    /** The days on which the post exists, and nothing else of it. */
    public LetakJabatan daysOnly() {
        return new LetakJabatan(null, null, null, null, berlakuSejak, berlakuSampai, null);
    }

    /** Whether the post exists on a day, as far as its row tells. */
    public boolean existsOn(LocalDate day) {
        return (berlakuSejak == null || !berlakuSejak.isAfter(day))
                && (berlakuSampai == null || !berlakuSampai.isBefore(day));
    }
}
