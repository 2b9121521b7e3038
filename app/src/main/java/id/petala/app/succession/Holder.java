package id.petala.app.succession;

import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.pegawai.StatusJabatan;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a post on the day of the run.
 *
 * @param person place in the run
 * @param retirement null where birth or tier is not told
 */
public record Holder(
        int person, StatusJabatan status, @Nullable Pensiun retirement) {}
