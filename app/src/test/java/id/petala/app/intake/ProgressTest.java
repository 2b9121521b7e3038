package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the reading of a package is, and how it is ended. */
class ProgressTest {

    private static final int MANY = 3000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_row_of_every_source_is_told() throws IOException {
        PackageFolder data =
                new PackageFolder(folder).file("penghargaan.csv", awards()).bytes("hukuman_disiplin.xlsx", workbook());
        Map<String, Integer> told = Collections.synchronizedMap(new TreeMap<>());
        int[] times = {0};

        data.read((table, source, rows) -> {
            assertThat(told.merge(table + " " + source, rows, Math::max))
                    .as("rows only grow")
                    .isEqualTo(rows);
            times[0]++;
        });

        assertThat(told)
                .containsEntry("pegawai pegawai.csv", 2)
                .containsEntry("penghargaan penghargaan.csv", MANY)
                .containsEntry("hukuman_disiplin hukuman_disiplin.xlsx/hukuman_disiplin", MANY);
        assertThat(times[0]).as("midway too").isGreaterThan(2 * MANY / 512);
    }

    @Test
    void a_cancelled_reading_ends_midway_in_a_text_and_in_a_workbook() throws IOException {
        PackageFolder data =
                new PackageFolder(folder).file("penghargaan.csv", awards()).bytes("hukuman_disiplin.xlsx", workbook());

        for (String table : new String[] {"penghargaan", "hukuman_disiplin"}) {
            assertThatThrownBy(() -> data.read((read, _, rows) -> {
                        if (read.equals(table)) {
                            assertThat(rows).as("not read on to its end").isLessThan(MANY);
                            throw new CancellationException();
                        }
                    }))
                    .as(table)
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static String awards() {
        StringBuilder text = new StringBuilder("nip,tingkat,tanggal,nama\n");
        for (int row = 0; row < MANY; row++) {
            text.append(SITI).append(",NASIONAL,2024-05-02,Piagam ").append(row).append('\n');
        }
        return text.toString();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("hukuman_disiplin");
            String[] names = {"nip", "tingkat", "tmt_mulai", "tmt_selesai"};
            for (int row = 0; row <= MANY; row++) {
                String[] cells = row == 0 ? names : new String[] {SITI, "RINGAN", "2020-01-0" + (1 + row % 9), ""};
                for (int cell = 0; cell < cells.length; cell++) {
                    sheet.value(row, cell, cells[cell]);
                }
            }
        }
        return bytes.toByteArray();
    }
}
