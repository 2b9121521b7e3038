package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets of indices by command: out as a workbook, in again as facts. */
class WorksheetCommandTest {

    private static final String DAY = "2025-12-31";
    private static final String FACTS = """
            subject,stage,criterion,value,until,source
            Kota Contoh,MANDIRI,merit-1-1,4,,SK 1
            Kota Contoh,VERIFIKASI,merit-1-1,3,2026-12-31,
            Kota Contoh,VERIFIKASI,merit-2,poin:38,,BA 4
            """;

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Ran index(String id, String... more) {
        return Ran.petala(Stream.concat(Stream.of("index", id), Stream.of(more)).toArray(String[]::new));
    }

    private Path facts(String text) throws IOException {
        return Files.writeString(file("fakta.csv"), text);
    }

    /** The worksheet with those facts. */
    private Path worksheet(String text) throws IOException {
        Path out = file("lembar.xlsx");
        Ran ran =
                index("sistem-merit", "--facts", facts(text).toString(), "--as-of", DAY, "--worksheet", out.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        return out;
    }

    private String figure(Path facts) throws IOException {
        Path out = file("hasil-" + facts.getFileName());
        Ran ran = index("sistem-merit", "--facts", facts.toString(), "--as-of", DAY, "--out", out.toString());
        assertThat(ran.err()).isEmpty();
        return Files.readString(out.resolve("index.csv")) + Files.readString(out.resolve("scores-verifikasi.csv"));
    }

    @Test
    void a_worksheet_says_what_the_facts_said() throws IOException {
        Path workbook = worksheet(FACTS);

        assertThat(figure(workbook)).isEqualTo(figure(file("fakta.csv"))).contains("Kota Contoh,MANDIRI,");
    }

    @Test
    void it_can_be_planned_over() throws IOException {
        Path workbook = worksheet("""
                subject,stage,criterion,value
                A,VERIFIKASI,merit-1-1,3
                A,VERIFIKASI,merit-1-2,3
                A,VERIFIKASI,merit-1-3,3
                A,VERIFIKASI,merit-1-4,3
                A,VERIFIKASI,merit-2,poin:40
                A,VERIFIKASI,merit-3,poin:120
                A,VERIFIKASI,merit-4,poin:40
                A,VERIFIKASI,merit-5,poin:77.5
                A,VERIFIKASI,merit-6,poin:40
                A,VERIFIKASI,merit-7,poin:16
                A,VERIFIKASI,merit-8,poin:23.5
                """);
        String[] rest = {"--as-of", DAY, "--budget", "2"};

        assertThat(plan(workbook, rest).out())
                .contains("dengan upaya 2")
                .isEqualTo(plan(file("fakta.csv"), rest).out());
    }

    private static Ran plan(Path facts, String... rest) {
        return Ran.petala(
                Stream.concat(Stream.of("plan-index", "sistem-merit", "--facts", facts.toString()), Stream.of(rest))
                        .toArray(String[]::new));
    }

    @Test
    void the_recipe_of_the_docs_holds() throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "indices.md"));
        String sheet = file("lembar.xlsx").toString();
        Ran written =
                index("sistem-merit", "--as-of", DAY, "--subject", "Kota Contoh", "--worksheet", sheet, "--lang", "en");
        Ran read = index("sistem-merit", "--as-of", DAY, "--facts", sheet, "--lang", "en");

        assertThat(docs)
                .contains("--worksheet lembar.xlsx --lang en\n" + written.out().replace(sheet, "lembar.xlsx"));
        assertThat(read.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(docs).contains("--facts lembar.xlsx --lang en\n" + read.err() + "```");
    }

    @Test
    void a_worksheet_of_another_day_or_instrument_is_refused() throws IOException {
        String sheet = worksheet(FACTS).toString();
        Ran day = index("sistem-merit", "--facts", sheet, "--as-of", "2024-12-31");
        Ran variant = index("kasn-2019-400", "--facts", sheet, "--as-of", DAY);

        assertThat(List.of(day.code(), variant.code())).containsOnly(ExitCode.REFUSED);
        assertThat(day.err()).contains("untuk per_tanggal \"2025-12-31\"", "\"2024-12-31\"");
        assertThat(variant.err()).contains("untuk instrumen \"kasn-2019-410\"", "\"kasn-2019-400\"");
    }

    @Test
    void what_is_no_worksheet_is_refused_in_a_sentence() throws IOException {
        Path text = Files.writeString(file("bukan.xlsx"), FACTS);
        Ran ran = index("sistem-merit", "--facts", text.toString(), "--as-of", DAY);

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("bukan.xlsx", "rusak atau bukan .xlsx");
    }

    @Test
    void a_worksheet_is_of_one_subject_and_takes_no_others_place() throws IOException {
        String two = facts(FACTS + "Kota Lain,MANDIRI,merit-1-1,2,,\n").toString();
        String out = file("dua.xlsx").toString();
        Ran both = index("sistem-merit", "--facts", two, "--as-of", DAY, "--worksheet", out);
        Ran nobody =
                index("sistem-merit", "--facts", two, "--as-of", DAY, "--worksheet", out, "--subject", "Kota Lian");
        Ran one = index("sistem-merit", "--facts", two, "--as-of", DAY, "--worksheet", out, "--subject", "Kota Lain");
        Ran again = index("sistem-merit", "--as-of", DAY, "--worksheet", out);

        assertThat(both.err()).contains("Kota Contoh; Kota Lain");
        assertThat(nobody.err()).contains("\"Kota Lian\"", "Kota Contoh; Kota Lain");
        assertThat(one.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(index("sistem-merit", "--facts", out, "--as-of", DAY, "--subject", "x")
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_bad_row_of_a_wide_table_is_told_once() throws IOException {
        String wide = "subject,stage,on,merit-1-1,merit-1-2,merit-1-3\n";
        String stage = facts(wide + "A,DUGAAN,,1,2,3\n").toString();
        Ran unknown = index("sistem-merit", "--facts", stage, "--as-of", DAY);
        String day = facts(wide + "A,,kemarin,1,2,3\n").toString();
        Ran undated = index("sistem-merit", "--facts", day, "--as-of", DAY);

        assertThat(unknown.err().lines().filter(line -> line.contains("DUGAAN")))
                .hasSize(1);
        assertThat(undated.err().lines().filter(line -> line.contains("kemarin")))
                .hasSize(1);
    }

    @Test
    void a_table_may_be_wide_and_one_that_is_too_wide_is_told_so() throws IOException {
        String blanks = String.join("", Collections.nCopies(300, ",x"));
        String header = "subject,merit-1-1" + numbered(300) + "\n";
        Ran wide = index(
                "sistem-merit", "--facts", facts(header + "A,4" + blanks + "\n").toString(), "--as-of", DAY);
        String tooWide =
                facts("subject,merit-1-1" + numbered(1_000) + "\nA,4\n").toString();
        Ran refused = index("sistem-merit", "--facts", tooWide, "--as-of", DAY);

        assertThat(wide.err()).contains("\"x299\"").doesNotContain("kolom;");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("fakta.csv:1: Tabel ini mempunyai lebih dari 1000 kolom");
    }

    private static String numbered(int columns) {
        StringBuilder names = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            names.append(",x").append(column);
        }
        return names.toString();
    }
}
