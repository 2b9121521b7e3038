package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;

/**
 * A conflict of interest that somebody declared, with a unit of the agency.
 *
 * @param unitOrganisasi the unit, those below it included
 * @param uraian what the interest is, in words
 */
public record BenturanKepentingan(String unitOrganisasi, String uraian, Origin origin) {}
