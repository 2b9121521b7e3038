package id.petala.app.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: what is good is scored, what is bad is listed with its place, its value and what would be right. */
class BadFactsTest {

    private static final String HEAD = "subject,criterion,value,on,until,source\n";
    private static final String GOOD = "B,predikat,BAIK,,,\n";

    @TempDir
    Path folder;

    private Ran score(byte[] facts) throws IOException {
        Path file = folder.resolve("fakta.csv");
        Files.write(file, facts);
        return score(file);
    }

    private Ran score(Path file) {
        return Ran.petala(
                "score",
                "--instrument",
                "kepka-bkn-411-2025-a",
                "--facts",
                file.toString(),
                "--as-of",
                "2025-12-31",
                "--out",
                folder.resolve("hasil").toString());
    }

    private List<String> output(String name) throws IOException {
        return Files.readAllLines(folder.resolve("hasil").resolve(name));
    }

    private record Bad(String row, String rule, List<String> expected) {}

    private static Bad bad(String row, String rule, String... expected) {
        return new Bad(row, rule, List.of(expected));
    }

    @TestFactory
    Stream<DynamicTest> a_bad_row_is_listed_and_the_rest_is_scored() {
        return Stream.of(
                        bad("A,predikat,BAGUS,,,", "fact.unknown-code", "BAGUS", "SANGAT_BAIK"),
                        bad("A,umpan-balik-360,1e400,,,", "fact.number", "1e400"),
                        bad("A,umpan-balik-360,\"85,5\",,,", "fact.number", "85,5"),
                        bad("A,umpan-balik-360,101,,,", "fact.range", "101", "0 – 100"),
                        bad("A,umpan-balik-360,1.1234567,,,", "fact.decimals", "1.1234567"),
                        bad("A,penilaian-kompetensi,3,,,", "fact.ratio", "3/4"),
                        bad("A,predikatt,BAIK,,,", "facts-file.criterion", "predikatt", "Yang terdekat: predikat."),
                        bad("A,predikat-kinerja,BAIK,,,", "facts-file.fact-as-criterion", "memakainya: predikat."),
                        bad("A,xyzzyplugh,BAIK,,,", "facts-file.criterion-unknown", "Yang ada: "),
                        bad("A,predikat,BAIK,31-12-2024,,", "facts-file.day", "31-12-2024", "2025-01-31"),
                        bad("A,predikat,BAIK,2025-02-30,,", "facts-file.day", "2025-02-30"),
                        bad("A,predikat,BAIK,0001-01-01,,", "facts-file.day", "0001-01-01"),
                        bad("A,predikat,BAIK,2025-02-01,2025-01-01,", "facts-file.ends-before", "2025-01-01"),
                        bad("A,predikat,NIHIL,,,", "facts-file.none", "NIHIL"),
                        bad("A,kinerja,BAIK,,,", "facts-file.not-a-leaf", "poin:80"),
                        bad("A,tingkat-kinerja,poin:1,,,", "facts-file.computed", "tingkat-kinerja"),
                        bad("A,predikat,poin:101,,,", "facts-file.points-range", "20 – 100"),
                        bad("A,predikat,poin:100.0000001,,,", "facts-file.points-range", "20 – 100"),
                        bad("A,predikat,poin:300.0000001/3,,,", "facts-file.points-range", "20 – 100"),
                        bad("A,predikat,poin:79.9999999,,,", "facts-file.points-decimals", "79.9999999"),
                        bad("A,predikat,poin:79.9999999/1,,,", "facts-file.points-decimals", "79.9999999/1"),
                        bad("A,predikat,poin:1/0,,,", "facts-file.points", "poin:260/3"),
                        bad("A,predikat,poin:,,,", "facts-file.points", "poin:260/3"),
                        bad("A,predikat,BAIK", "facts-file.cells", "3", "6"),
                        bad("A,predikat,BAIK,,,,x", "facts-file.cells", "7", "6"),
                        bad("A,predikat,,,,", "facts-file.blank", "value"),
                        bad("A,predikat,\"BA\tIK\",,,", "facts-file.control", "[value]"),
                        bad("A," + "x".repeat(101) + ",BAIK,,,", "facts-file.too-long", "100"))
                .map(bad -> DynamicTest.dynamicTest(bad.row().length() > 60 ? bad.rule() : bad.row(), () -> {
                    Ran ran = score((HEAD + bad.row() + "\n" + GOOD).getBytes(UTF_8));

                    assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
                    assertThat(ran.err())
                            .startsWith("[ditolak] fakta.csv:2")
                            .contains(bad.expected().toArray(String[]::new));
                    assertThat(output("temuan.csv").get(1))
                            .startsWith("fakta.csv,2,")
                            .contains(bad.rule(), ",REJECT");
                    assertThat(output("scores.csv"))
                            .contains("A,predikat,,60,,,MISSING", "B,predikat,80,60,48,BAIK,KNOWN");
                }));
    }

    @Test
    void what_a_rejected_row_was_about_is_missing_even_where_another_row_is_good() throws IOException {
        score((HEAD + "A,penghargaan,NASIONAL,,,x\nA,penghargaan,NASIONALL,,,y\n").getBytes(UTF_8));

        assertThat(output("scores.csv")).contains("A,penghargaan,,15,,,MISSING");
        assertThat(Files.readString(folder.resolve("hasil/explanations.json"))).contains("\"gap\":\"REJECTED\"");
    }

    @Test
    void rejected_points_of_a_whole_are_not_made_up_from_its_parts() throws IOException {
        score((HEAD + "A,kinerja-utama,poin:999,,,\nA,predikat,BAIK,,,\n").getBytes(UTF_8));

        assertThat(output("scores.csv")).contains("A,kinerja-utama,,60,,,MISSING", "A,predikat,,60,,,MISSING");
    }

    @TestFactory
    Stream<DynamicTest> rows_that_contradict_each_other_are_all_rejected() {
        return Stream.of(
                        "A,predikat,BAIK,,,\nA,predikat,KURANG,,,\n",
                        "A,predikat,BAIK,,,\nA,predikat,poin:80,,,\n",
                        "A,predikat,poin:60,,,\nA,predikat,poin:80,,,\n",
                        "A,predikat,BAIK,,,\nA,predikat,TIDAK_BERLAKU,,,\n")
                .map(rows -> DynamicTest.dynamicTest(rows.lines().toList().toString(), () -> {
                    Ran ran = score((HEAD + rows + GOOD).getBytes(UTF_8));

                    assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
                    assertThat(ran.err().lines()).hasSize(2);
                    assertThat(output("temuan.csv").get(1)).contains("fakta.csv,2,value,", "baris 3");
                    assertThat(output("temuan.csv").get(2)).contains("fakta.csv,3,value,", "baris 2");
                    assertThat(output("scores.csv"))
                            .contains("A,predikat,,60,,,MISSING", "B,predikat,80,60,48,BAIK,KNOWN");
                }));
    }

    @Test
    void none_contradicts_a_value_that_counts_but_not_one_outside_the_window() throws IOException {
        Ran contradicts =
                score((HEAD + "A,penghargaan,NIHIL,,,\nA,penghargaan,NASIONAL,2024-01-01,,\n").getBytes(UTF_8));
        Ran agrees = score((HEAD + "A,penghargaan,NIHIL,,,\nA,penghargaan,NASIONAL,2015-01-01,,\n").getBytes(UTF_8));

        assertThat(contradicts.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(agrees.code()).isEqualTo(ExitCode.DONE);
        assertThat(output("scores.csv")).contains("A,penghargaan,0,15,0,NIHIL,KNOWN");
    }

    @Test
    void rows_alike_in_every_cell_are_told_and_count_as_items_only_where_several_count() throws IOException {
        Ran ran = score((HEAD + "A,predikat,BAIK,,,\nA,predikat,BAIK,,,\nA,sertifikat,4,,,\nA,sertifikat,4,,,\n")
                .getBytes(UTF_8));

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("[catatan] fakta.csv:3").contains("[peringatan] fakta.csv:5");
        assertThat(output("scores.csv")).contains("A,predikat,80,60,48,BAIK,KNOWN", "A,sertifikat,100,5,5,,KNOWN");
    }

    @Test
    void points_that_do_not_hold_on_the_day_do_not_count() throws IOException {
        Ran ran = score((HEAD + "A,predikat,poin:80,2026-01-01,,\n").getBytes(UTF_8));

        assertThat(ran.err()).contains("[peringatan]", "2025-12-31");
        assertThat(output("scores.csv")).contains("A,predikat,,60,,,MISSING");
    }

    private record Whole(String name, String content, Charset charset, String rule) {}

    @TestFactory
    Stream<DynamicTest> a_file_that_cannot_be_read_as_a_whole_is_refused_and_nothing_written() {
        String all = HEAD + GOOD;
        return Stream.of(
                        new Whole("empty", "", UTF_8, "kosong"),
                        new Whole("blank", "\n \n", UTF_8, "kosong"),
                        new Whole("heading only", HEAD, UTF_8, "Tidak ada baris data"),
                        new Whole("UTF-16", all, StandardCharsets.UTF_16, "CSV UTF-8"),
                        new Whole("UTF-16 without mark", all, StandardCharsets.UTF_16LE, "CSV UTF-8"),
                        new Whole("zero byte", HEAD + "A,predikat,BA\0IK,,,\n", UTF_8, "csv:2: Ada bita nol"),
                        new Whole("UTF-16 named", all, StandardCharsets.UTF_16, "UTF-16, bukan UTF-8"),
                        new Whole("after quote", HEAD + "A,\"predikat\"x,BAIK,,,\n", UTF_8, "csv:2 [criterion]: Ada"),
                        new Whole("blank after quote", HEAD + GOOD + "A,x,\"B\" ,,,\n", UTF_8, "csv:3 [value]: Ada"),
                        new Whole("cut short", "a,\u00e2\u0082", ISO_8859_1, "\"subject\""),
                        new Whole("no value column", "subject,criterion\nA,x\n", UTF_8, "\"value\""),
                        new Whole(
                                "typo in heading",
                                "subject,criterion,value,untl\nA,predikat,BAIK,\n",
                                UTF_8,
                                "\"until\""),
                        new Whole(
                                "column twice",
                                "subject,criterion,value,value\nA,predikat,BAIK,B\n",
                                UTF_8,
                                "dua kali"),
                        new Whole("open quote", HEAD + "A,predikat,\"BAIK,,,\n" + GOOD, UTF_8, "tanda kutip"))
                .map(whole -> DynamicTest.dynamicTest(whole.name(), () -> {
                    Ran ran = score(whole.content().getBytes(whole.charset()));

                    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
                    assertThat(ran.err()).startsWith("[ditolak] fakta.csv:").contains(whole.rule());
                    assertThat(folder.resolve("hasil")).doesNotExist();
                }));
    }

    @Test
    void a_row_that_is_no_utf8_or_has_an_endless_cell_is_told_and_the_others_are_scored() throws IOException {
        String rows = HEAD + "Andr\u00e9,predikat,BAIK,,,\nD,predikat," + "x".repeat(5000) + ",,,\n" + GOOD;

        Ran ran = score(rows.getBytes(ISO_8859_1));

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err())
                .contains(
                        "fakta.csv:2 [subject]: Berkas bukan UTF-8",
                        "fakta.csv:3 [value]: Isi sel value lebih dari 4000");
        assertThat(output("scores.csv")).contains("B,predikat,80,60,48,BAIK,KNOWN");
    }

    @Test
    void a_line_without_end_costs_its_row_and_no_memory() throws IOException {
        Path file = folder.resolve("fakta.csv");
        byte[] chunk = "x".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((HEAD + GOOD + "A,predikat,").getBytes(UTF_8));
            for (int i = 0; i < 64; i++) {
                out.write(chunk);
            }
            out.write("\nC,predikat,BAIK,,,\n".getBytes(UTF_8));
        }

        Ran ran = score(file);

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).startsWith("[ditolak] fakta.csv:3:").contains("65536");
        assertThat(output("scores.csv")).contains("C,predikat,80,60,48,BAIK,KNOWN");
    }

    @Test
    void many_rows_of_one_person_do_not_take_forever() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 50_000; i++) {
            rows.append("A,sertifikat,0,,,s").append(i).append('\n');
        }

        assertThat(score(rows.toString().getBytes(UTF_8)).code()).isZero();
    }
}
