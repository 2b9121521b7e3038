package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval that was given in writing.
 *
 * @param oleh who gave it, as rules and posts name them: {@code MENDAGRI}
 * @param jabatan the post it is for, by its code; null for all
 * @param nomor number of the letter
 * @param tanggal first day it holds
 * @param sampai last day it holds, null when it states none
 */
public record Persetujuan(
        String oleh,
        @Nullable String jabatan,
        String nomor,
        LocalDate tanggal,
        @Nullable LocalDate sampai,
        Origin origin) {

    /** Whether it is for a post, by its code. */
    public boolean isFor(String post) {
        return jabatan == null || jabatan.equals(post);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !tanggal.isAfter(day) && (sampai == null || !sampai.isBefore(day));
    }
}
