package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An accepted row of {@code indeks.csv}: what is said of one item of an index. Whether the index has the item and what
 * the value may be is not checked here. Several rows may say different things of one item.
 *
 * @param subjek the agency or unit whose index it is, this one or another
 * @param indeks id of the family or of one instrument
 * @param perTanggal a day of the period it is of
 * @param tahap who judged, {@code MANDIRI} or {@code VERIFIKASI}
 * @param butir id of the node
 * @param nilai as a facts file states it: a code or number, {@code poin:37.5}, {@code TIDAK_BERLAKU}
 * @param sampai the last day on which it is valid; null where none is known
 * @param sumber who says so; null where nobody is named
 * @param origin the file and row it stands in
 */
public record NilaiIndeks(
        String subjek,
        String indeks,
        LocalDate perTanggal,
        String tahap,
        String butir,
        String nilai,
        @Nullable LocalDate sampai,
        @Nullable String sumber,
        Origin origin) {}
