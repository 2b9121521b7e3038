package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the catalogue for which no other table has a place.
 *
 * @param fakta id of the fact
 * @param sampai last day it holds, null for no end
 */
public record FaktaTambahan(
        String fakta,
        FactValue nilai,
        LocalDate tanggal,
        @Nullable LocalDate sampai,
        Origin origin) {}
