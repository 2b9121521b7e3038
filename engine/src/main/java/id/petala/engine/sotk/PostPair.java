package id.petala.engine.sotk;

import id.petala.engine.pegawai.Jabatan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post of the old structure beside one of the new.
 *
 * @param before null where the post is new, also beside the one that continues a post that was split
 * @param after null where the post ends and nothing comes of it
 * @param basis the regulation or draft the change rests on; empty where none is told
 */
public record PostPair(
        ChangeKind kind, @Nullable Jabatan before, @Nullable Jabatan after, String basis) {

    /** Whether the new post continues the old one, so that its holder is confirmed. */
    public boolean continued() {
        return before != null && after != null && Objects.equals(after.letak().menggantikan(), before.kode());
    }
}
