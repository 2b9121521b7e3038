package id.petala.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsCsvTest {

    @Test
    void a_finding_is_one_row() throws IOException {
        Finding finding = Finding.reject("data.day", new Where("a.csv", 3, "tmt"), "=HYPERLINK(1)", "2026-06-30");
        StringWriter out = new StringWriter();
        FindingsCsv.write(
                out, List.of(finding, Finding.warning("data.empty-file", Where.file("b.csv"), null, "")), Language.ID);

        assertThat(out.toString())
                .isEqualTo(
                        "file,row,column,value,rule,reason,expected,severity\n"
                                + "a.csv,3,tmt,'=HYPERLINK(1),data.day,\"\"\"=HYPERLINK(1)\"\" bukan tanggal. Tulis "
                                + "tahun-bulan-hari, seperti 2026-06-30.\",2026-06-30,REJECT\n"
                                + "b.csv,,,,data.empty-file,\"Berkas kosong. Isi paling sedikit baris judul, atau hapus berkasnya.\",,WARNING\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "+62811, +62811", "-5, -5", "-5.25, -5.25", "-5+1, '-5+1", "@SUM, '@SUM", "abc, abc"
            })
    void what_a_spreadsheet_would_compute_is_written_as_text(String cell, String written) {
        assertThat(CsvOut.safe(cell)).isEqualTo(written);
    }
}
