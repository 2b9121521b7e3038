package id.petala.engine.sotk;

import id.petala.engine.pegawai.Jabatan;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of single posts, its day and basis told.
 *
 * @param basis the regulation or draft it rests on; empty where none is told
 * @param ended the posts that end on the day before
 * @param begun the posts that begin on the day
 */
record PostChange(ChangeKind kind, LocalDate day, String basis, List<Jabatan> ended, List<NewPost> begun) {

    PostChange {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }
}
