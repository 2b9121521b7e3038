package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;

/**
 * A relative who also works for the agency. Rows count both ways, whoever of the two stated them.
 *
 * @param nip number of the relative
 * @param hubungan how they are related, in words
 */
public record Kerabat(String nip, String hubungan, Origin origin) {}
