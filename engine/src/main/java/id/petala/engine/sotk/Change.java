package id.petala.engine.sotk;

import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as a draft states it: of posts by their codes, or of units with the posts in them.
 *
 * @param day the first day of the new structure; null for the day of the inauguration
 * @param basis the regulation or draft it rests on; empty where none is told
 * @param posts codes of the posts that end; empty where units are meant, or a post is made
 * @param units names of the units that end
 * @param becomes what comes of them; empty where they only end
 */
record Change(
        Yaml field,
        ChangeKind kind,
        @Nullable LocalDate day,
        String basis,
        List<Yaml> posts,
        List<Yaml> units,
        List<Yaml> becomes) {

    Change {
        posts = List.copyOf(posts);
        units = List.copyOf(units);
        becomes = List.copyOf(becomes);
    }

    static Change of(Yaml field) {
        field.entries("jenis", "tanggal", "dasar", "jabatan", "unit", "menjadi");
        Yaml day = field.optional("tanggal");
        Yaml basis = field.optional("dasar");
        Change change = new Change(
                field,
                ChangeKind.of(field.required("jenis")),
                day == null ? null : DatedReader.day(day),
                basis == null ? "" : basis.text(),
                several(field.optional("jabatan")),
                several(field.optional("unit")),
                several(field.optional("menjadi")));
        change.check();
        return change;
    }

    private static List<Yaml> several(@Nullable Yaml field) {
        return field == null ? List.of() : field.isList() ? field.list() : List.of(field);
    }

    private void check() {
        boolean fits = switch (kind) {
            case BUAT -> posts.isEmpty() && units.isEmpty() && becomes.size() == 1;
            case GANTI_NAMA -> posts.size() + units.size() == 1 && becomes.size() == 1;
            case GABUNG -> posts.isEmpty() != units.isEmpty() && posts.size() + units.size() > 1 && becomes.size() == 1;
            case PECAH -> posts.size() == 1 && units.isEmpty() && becomes.size() > 1;
            case HAPUS -> posts.isEmpty() != units.isEmpty() && becomes.isEmpty();
        };
        if (!fits) {
            throw field.refused("sotk.form", kind.code(), form());
        }
    }

    /** How a change of the kind is written. */
    private String form() {
        return switch (kind) {
            case BUAT -> "menjadi: {kode, nama, seperti}";
            case GANTI_NAMA -> "jabatan: A, menjadi: {kode, nama}; unit: A, menjadi: {kode, nama}";
            case GABUNG -> "jabatan: [A, B], menjadi: {kode, nama}; unit: [A, B], menjadi: {kode, nama}";
            case PECAH -> "jabatan: A, menjadi: [{kode, nama}, {kode, nama}]";
            case HAPUS -> "jabatan: [A]; unit: [A]";
        };
    }

    /** Whether units are meant with the posts in them. */
    boolean ofUnits() {
        return !units.isEmpty();
    }
}
