package id.petala.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ListFileTest {

    private static final ListFile LIST = new ListFile(
            "Kotak 9: 'Siti' [a/b] dan sebuah judul yang sangat panjang",
            List.of("nip", "nama", "nilai", "peringkat", "tanggal"),
            List.of(
                    List.of("198502172010012003", "=CMD()", new BigDecimal("87.500000"), 1, LocalDate.of(2026, 6, 30)),
                    List.of("198502172010012004", "Budi", "", 2, "")));

    @Test
    void a_csv_neutralises_formulas_and_keeps_every_digit() {
        assertThat(new String(LIST.csv(), StandardCharsets.UTF_8)).isEqualTo("""
                nip,nama,nilai,peringkat,tanggal
                198502172010012003,'=CMD(),87.500000,1,2026-06-30
                198502172010012004,Budi,,2,
                """);
    }

    @Test
    void a_workbook_keeps_numbers_of_people_as_texts_and_the_others_as_numbers() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(LIST.workbook()))) {
            assertThat(workbook.getFirstSheet().getName())
                    .hasSizeLessThanOrEqualTo(31)
                    .startsWith("Kotak 9 Siti a b dan");
            List<Row> rows = workbook.getFirstSheet().read();

            assertThat(rows).hasSize(3);
            assertThat(cell(rows, 1, 0).getType()).isEqualTo(CellType.STRING);
            assertThat(cell(rows, 1, 0).asString()).isEqualTo("198502172010012003");
            assertThat(cell(rows, 1, 1).getType()).as("never a formula").isEqualTo(CellType.STRING);
            assertThat(cell(rows, 1, 2).asNumber()).isEqualByComparingTo("87.5");
            assertThat(cell(rows, 1, 4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(rows.get(2).getOptionalCell(2)).isEmpty();
        }
    }

    private static Cell cell(List<Row> rows, int row, int column) {
        return rows.get(row).getCell(column);
    }
}
