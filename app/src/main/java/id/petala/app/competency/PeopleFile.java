package id.petala.app.competency;

import id.petala.app.table.ListFile;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list of people, whole, as a file. */
final class PeopleFile {

    private static final List<String> HEADER = List.of(
            "nip",
            "nama",
            "jabatan",
            "unit_organisasi",
            "kompetensi",
            "keadaan",
            "skor",
            "standar",
            "selisih",
            "tanggal",
            "berlaku_sampai");

    private static final List<String> OVERALL_HEADER = List.of(
            "nip",
            "nama",
            "jabatan",
            "unit_organisasi",
            "keadaan",
            "memenuhi",
            "di_bawah",
            "kedaluwarsa",
            "nilai_siap_pakai");

    private PeopleFile() {}

    static ListFile of(CompetentPeople people) {
        CompetencyColumn column = people.column();
        return column == null
                ? new ListFile(
                        "Kompetensi orang",
                        OVERALL_HEADER,
                        people.overallRows(people.all()).stream()
                                .map(PeopleFile::row)
                                .toList())
                : new ListFile(
                        "Kompetensi orang",
                        HEADER,
                        people.rows(column, people.all()).stream()
                                .map(row -> row(column.name(), row))
                                .toList());
    }

    private static List<Object> row(String competency, PeopleRow row) {
        return List.of(
                row.nip(),
                row.name(),
                row.post(),
                row.unit(),
                competency,
                row.standing().code(),
                orEmpty(row.level()),
                orEmpty(row.standard()),
                orEmpty(row.gap()),
                orEmpty(row.day()),
                orEmpty(row.until()));
    }

    private static List<Object> row(OverallRow row) {
        return List.of(
                row.nip(),
                row.name(),
                row.post(),
                row.unit(),
                row.overall().code(),
                row.meets(),
                row.below(),
                row.expired(),
                orEmpty(row.ready()));
    }

    private static Object orEmpty(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
