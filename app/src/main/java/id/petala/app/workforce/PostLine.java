package id.petala.app.workforce;

import id.petala.engine.pegawai.Jabatan;
import org.jspecify.annotations.Nullable;

/**
 * A post of the agency's list with the people in it.
 *
 * @param people who hold it on the day of the run
 */
record PostLine(Jabatan post, Tally people) {

    /** How many the workload asks for, null where nobody has told. */
    @Nullable
    Integer need() {
        return post.kebutuhan();
    }

    /** How many more are left after so many years than are needed, negative for fewer; null where the need is not told. */
    @Nullable
    Integer gap(int years) {
        return need() == null ? null : Integer.valueOf(people.left(years) - need());
    }

    /** How many are lacking after so many years; 0 where the need is not told. */
    int lacking(int years) {
        Integer gap = gap(years);
        return gap == null ? 0 : Math.max(0, -gap);
    }

    /** How many there are beyond the need after so many years; 0 where it is not told. */
    int beyond(int years) {
        Integer gap = gap(years);
        return gap == null ? 0 : Math.max(0, gap);
    }
}
