package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala score} as people run it. */
class ScoreCommandTest {

    private static final String I1 = "kepka-bkn-411-2025-a";
    private static final String E6_Y =
            "E6,predikat,BAIK\nE6,penghargaan,NIHIL\nE6,tim-kerja,NIHIL\nE6,umpan-balik-360,85\n";

    @TempDir
    Path folder;

    private Ran score(String facts, String... more) throws IOException {
        Path file = folder.resolve("fakta.csv");
        Files.writeString(file, facts);
        List<String> args = Stream.concat(
                        Stream.of("score", "--instrument", I1, "--facts", file.toString(), "--as-of", "2025-12-31"),
                        Stream.of(more))
                .toList();
        return Ran.petala(args.toArray(String[]::new));
    }

    private List<String> scores(String facts) throws IOException {
        Ran ran = score(facts, "--out", folder.resolve("hasil").toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        return Files.readAllLines(folder.resolve("hasil/scores.csv"));
    }

    private static String potential(String subject, Object... points) {
        String[] nodes = {
            "penilaian-kompetensi",
            "pengembangan-kompetensi",
            "pengalaman-jabatan",
            "potensi",
            "pendidikan",
            "kesesuaian-ilmu",
            "disiplin"
        };
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < nodes.length; i++) {
            rows.append(subject)
                    .append(',')
                    .append(nodes[i])
                    .append(",poin:")
                    .append(points[i])
                    .append('\n');
        }
        return rows.toString();
    }

    private static String performance(String subject, int... points) {
        return "%1$s,predikat,poin:%2$d\n%1$s,penghargaan,poin:%3$d\n%1$s,tim-kerja,poin:%4$d\n%1$s,umpan-balik-360,poin:%5$d\n"
                .formatted(subject, points[0], points[1], points[2], points[3]);
    }

    @Test
    void e6_good_performance_can_fall_below_sixty() throws IOException {
        List<String> scores =
                scores("subject,criterion,value\n" + E6_Y + potential("E6", 80, 100, 80, 80, 90, 100, 100));

        assertThat(scores)
                .startsWith("subject,node,value,weight,contribution,category,status", "E6,nilai-talenta,72,,,,KNOWN")
                .contains(
                        "E6,kinerja,56,50,28,,KNOWN",
                        "E6,predikat,80,60,48,BAIK,KNOWN",
                        "E6,penghargaan,0,15,0,NIHIL,KNOWN",
                        "E6,umpan-balik-360,80,10,8,,KNOWN",
                        "E6,potensial,88,50,44,,KNOWN",
                        "E6,tingkat-kinerja,,,,DI_BAWAH_EKSPEKTASI,KNOWN",
                        "E6,tingkat-potensial,,,,TINGGI,KNOWN",
                        "E6,kotak,,,,6,KNOWN");
    }

    @Test
    void e7_and_e8_with_points_given() throws IOException {
        List<String> scores = scores("subject,criterion,value\n"
                + performance("E8", 60, 25, 25, 60)
                + potential("E8", 70, 25, 60, 60, 80, 50, 50)
                + performance("E7", 100, 75, 75, 100)
                + potential("E7", 90, 100, "260/3", 85, 90, 100, 100));

        assertThat(scores)
                .contains(
                        "E7,kinerja,92.5,50,46.25,,KNOWN",
                        "E7,penghargaan,75,15,11.25,,KNOWN",
                        "E7,potensial,91.916667,50,45.958333,,KNOWN",
                        "E7,nilai-talenta,92.208333,,,,KNOWN",
                        "E7,kotak,,,,9,KNOWN",
                        "E8,kinerja,49.5,50,24.75,,KNOWN",
                        "E8,potensial,58,50,29,,KNOWN",
                        "E8,nilai-talenta,53.75,,,,KNOWN",
                        "E8,kotak,,,,1,KNOWN");
        assertThat(scores.subList(1, scores.size())).allMatch(row -> row.startsWith("E7,") || row.startsWith("E8,"));
        assertThat(scores.get(1)).startsWith("E7,nilai-talenta");
    }

    @Test
    void three_times_seventy_is_seventy() throws IOException {
        String rows = "A,kinerja-utama,poin:70\nA,kinerja-penguat,poin:70\nA,potensial,poin:70\n";

        assertThat(scores("subject,criterion,value\n" + rows))
                .contains("A,nilai-talenta,70,,,,KNOWN", "A,kinerja,70,50,35,,KNOWN");
    }

    @Test
    void columns_may_stand_in_any_order_and_semicolons_may_separate_them() throws IOException {
        assertThat(scores("\uFEFFvalue;on;criterion;subject\nBAIK;2024-12-31;predikat;A\n"))
                .contains("A,predikat,80,60,48,BAIK,KNOWN");
    }

    @Test
    void repeated_rows_are_items_and_the_best_award_in_the_window_counts() throws IOException {
        assertThat(scores("""
                        subject,criterion,value,on,until,source
                        A,penghargaan,INTERNASIONAL,2020-12-31,,lama
                        A,penghargaan,INSTANSI,2024-01-01,,x
                        A,penghargaan,NASIONAL,2021-01-01,,y
                        A,sertifikat,3,2023-01-01,,p
                        A,sertifikat,3,2024-01-01,,q
                        """)).contains("A,penghargaan,75,15,11.25,NASIONAL,KNOWN", "A,sertifikat,75,5,3.75,,KNOWN");
    }

    /** Hours count for the last full calendar year; hours without a day must not fall out of it. */
    @Test
    void a_fact_without_a_day_counts_whatever_the_window() throws IOException {
        Path file = folder.resolve("jp.csv");
        Files.writeString(
                file,
                "subject,criterion,value,on\nA,pengembangan-kompetensi,20,\nB,pengembangan-kompetensi,20,2025-12-31\n");
        Path out = folder.resolve("jp");

        Ran ran = Ran.petala(
                "score",
                "--instrument",
                "kepka-bkn-411-2025-b",
                "--facts",
                file.toString(),
                "--as-of",
                "2025-12-31",
                "--out",
                out.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(out.resolve("scores.csv")))
                .contains("A,pengembangan-kompetensi,100,10,10,,KNOWN", "B,pengembangan-kompetensi,,10,,,MISSING");
    }

    @Test
    void contributions_of_leaves_sum_to_the_axis_also_where_one_does_not_apply() throws IOException {
        String facts = """
                subject,criterion,value
                A,predikat,BAIK
                A,penghargaan,poin:75
                A,tim-kerja,TIDAK_BERLAKU
                A,umpan-balik-360,85
                """;

        assertThat(scores(facts))
                .contains(
                        "A,kinerja,78.8,50,39.4,,KNOWN",
                        "A,predikat,80,60,48,BAIK,KNOWN",
                        "A,penghargaan,75,15,18,,KNOWN",
                        "A,tim-kerja,,15,,,NOT_APPLICABLE",
                        "A,umpan-balik-360,80,10,12.8,,KNOWN");
    }

    @Test
    void a_subject_that_looks_like_a_formula_is_neutralised_and_a_number_is_not() throws IOException {
        List<String> scores = scores("subject,criterion,value\n=1+1,predikat,BAIK\n-5,predikat,BAIK\n");

        assertThat(scores).contains("'=1+1,predikat,80,60,48,BAIK,KNOWN", "-5,predikat,80,60,48,BAIK,KNOWN");
    }

    @Test
    void without_a_folder_it_prints_the_roots_and_for_one_subject_the_receipt() throws IOException {
        Ran one = score("subject,criterion,value\nA,kinerja,poin:80\nA,potensial,poin:60\n");
        Ran two = score("subject,criterion,value\nA,kinerja,poin:80\nB,potensial,poin:60\n", "--lang", "en");

        assertThat(one.code()).isZero();
        assertThat(one.out().lines().limit(2))
                .containsExactly(
                        "subject  nilai-talenta  tingkat-kinerja     tingkat-potensial  kotak",
                        "A        70             DI_ATAS_EKSPEKTASI  MENENGAH           7");
        assertThat(one.out()).contains("TANDA TERIMA NILAI", "80 × 50 / 100 = 40");
        assertThat(two.out()).contains("A        MISSING").doesNotContain("RECEIPT");
    }

    @Test
    void explanations_are_written_for_every_subject_and_no_draft_is_left() throws IOException {
        scores("subject,criterion,value\nA,predikat,BAIK\nB,predikat,KURANG\n");

        assertThat(Files.readString(folder.resolve("hasil/explanations.json")))
                .contains("{\"subject\":\"A\"", "{\"subject\":\"B\"", "\"gap\":\"NOT_COVERED\"")
                .endsWith("]}\n");
        try (Stream<Path> files = Files.list(folder.resolve("hasil"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("scores.csv", "explanations.json");
        }
    }

    @Test
    void a_list_declared_complete_too_early_says_until_when_and_by_whom() throws IOException {
        String rows = "subject,criterion,value,on,until,source\nA,disiplin,NIHIL,2025-12-30,,Inspektorat\n";

        assertThat(score(rows).out().replaceAll("\\s+", " "))
                .contains(
                        "dinyatakan lengkap hanya sampai 2025-12-30 oleh Inspektorat; perlu pernyataan sampai 2025-12-31");
        scores(rows);
        assertThat(Files.readString(folder.resolve("hasil/explanations.json")))
                .contains("\"gap\":\"COVERAGE_ENDED\",\"coverage\":\"Inspektorat\",\"complete_until\":\"2025-12-30\"")
                .contains("\"needed_until\":\"2025-12-31\"");
    }

    @Test
    void files_have_no_byte_order_mark_and_end_lines_with_lf() throws IOException {
        scores("subject,criterion,value\r\nA,predikat,BAIK\r\n");

        byte[] bytes = Files.readAllBytes(folder.resolve("hasil/scores.csv"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("subject,")
                .doesNotContain("\r");
    }

    @Test
    void an_own_instrument_file_is_scored() throws IOException {
        Path file = folder.resolve("saya.yaml");
        String text = Ran.petala("instrument", "show", I1, "--format", "yaml").out();
        Files.writeString(file, text.replace("instrument: " + I1, "instrument: saya"));
        Path facts = folder.resolve("f.csv");
        Files.writeString(facts, "subject,criterion,value\nA,kinerja,poin:80\nA,potensial,poin:60\n");

        Ran ran = Ran.petala(
                "score", "--instrument", file.toString(), "--facts", facts.toString(), "--as-of", "2025-12-31");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("[saya, versi 1]");
    }

    @Test
    void a_day_before_the_first_is_refused_and_the_first_day_named() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, "subject,criterion,value\nA,predikat,BAIK\n");

        Ran ran = Ran.petala("score", "--instrument", I1, "--facts", file.toString(), "--as-of", "2024-12-31");

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("2024-12-31").contains("2025-01-01");
    }

    @Test
    void wrong_use_is_told_with_what_would_be_right() {
        Ran missing = Ran.petala("score", "--facts", "x.csv");
        Ran unknown = Ran.petala("scor");
        Ran file = Ran.petala("score", "--instrument", I1, "--facts", "tidak-ada.csv", "--as-of", "2025-12-31");
        Ran day = Ran.petala("score", "--instrument", I1, "--facts", "x.csv", "--as-of", "31-12-2025");
        Ran instrument =
                Ran.petala("score", "--instrument", "kepka-bkn-411-2025", "--facts", "x", "--as-of", "2025-12-31");

        assertThat(List.of(missing.code(), unknown.code(), file.code(), day.code(), instrument.code()))
                .containsOnly(ExitCode.WRONG_USE);
        assertThat(missing.err()).contains("--instrument", "--as-of", "petala score --help");
        assertThat(unknown.err()).contains("\"scor\"", "score");
        assertThat(file.err()).contains("tidak-ada.csv");
        assertThat(day.err()).contains("31-12-2025", "2025-12-31");
        assertThat(instrument.err()).contains(I1);
    }
}
