package id.petala.app.competency;

import id.petala.app.table.ListFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The competency map as a list: one row for each group and competency, with the very counts of the page. */
final class MatrixFile {

    private static final List<String> HEADER = List.of(
            "kelompok",
            "kompetensi",
            "orang",
            "dinilai",
            "memenuhi",
            "di_bawah",
            "kedaluwarsa",
            "belum_dinilai",
            "persen_memenuhi",
            "selisih_rata_rata",
            "sedikit_data");

    private MatrixFile() {}

    static ListFile of(Matrix matrix) {
        List<List<Object>> rows = new ArrayList<>();
        for (int group = 0; group < matrix.groups().size(); group++) {
            for (int place = 0; place < matrix.competencies().size(); place++) {
                rows.add(row(
                        matrix.groups().get(group),
                        matrix.competencies().get(place),
                        matrix.cells().get(place).get(group)));
            }
        }
        return new ListFile("Peta kompetensi", HEADER, rows);
    }

    private static List<Object> row(String group, String competency, Tally tally) {
        return List.of(
                group,
                competency,
                tally.people(),
                tally.assessed(),
                tally.meets(),
                tally.below(),
                tally.expired(),
                tally.never(),
                orEmpty(Numbers.percent(tally.share())),
                orEmpty(Numbers.decimal(tally.meanGap())),
                tally.thin() ? "ya" : "");
    }

    private static Object orEmpty(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }
}
