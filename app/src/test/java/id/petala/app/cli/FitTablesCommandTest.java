package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code petala fit-tables} as people run it: tables of every form, settings always told, faults with their place. */
class FitTablesCommandTest {

    private static final String MATCH = """
            subject,M.1,M.2,M.3,M.4,M.5,M.6,M.7,M.8,SK.1
            STANDAR,4,4,4,4,4,4,4,4,4
            A,4,4,4,4,4,4,4,4,4
            B,3,4,3,3,4,3,3,3,4
            C,3,3,3,3,3,3,3,3,3
            D,3,3,2,3,3,2,3,2,3
            E,5,5,5,5,5,2,2,2,2
            """;
    private static final String PROFILE = """
            kriteria;jenis;ideal;A;B;C;D
            pendidikan;SF;4;4;3;4;5
            pengalaman;CF;5;5;4;3;5
            teknis;CF;5;4;5;4;3
            komunikasi;SF;4;3;4;5;4
            kepemimpinan;CF;4;3;4;5;2
            """;
    private static final String RANKED = """
            calon,k1,k2,k3,k4,k5
            BOBOT,.35,.20,.20,.10,.15
            JENIS,benefit,benefit,benefit,benefit,cost
            A,85,6,8,3,7
            B,78,8,7,4,6
            C,92,4,9,2,9
            D,80,10,8,3,6
            """;
    private static final String PAIRS = ",K1,K2,K3\nK1,1,1/3,3\nK2,,1,5\nK3,,,1\n";

    @TempDir
    Path folder;

    private Ran fit(String table, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        List<String> args = new ArrayList<>(
                List.of("fit-tables", "--facts", file.toString(), "--as-of", "2026-06-30", "--lang", "en"));
        args.addAll(List.of(more));
        return Ran.petala(args.toArray(String[]::new));
    }

    /** The rows of fit.csv below its heading. */
    private List<String> rows(String table, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--out", folder.resolve("hasil").toString()));
        Ran ran = fit(table, args.toArray(String[]::new));
        assertThat(ran.err()).doesNotContain("Exception");
        return written("fit.csv").lines().skip(1).toList();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("hasil").resolve(name));
    }

    @Test
    void matches_with_both_schemes_side_by_side_where_none_is_chosen() throws IOException {
        assertThat(rows(MATCH))
                .map(row -> row.replaceFirst(",M\\.1 .*", ""))
                .containsExactly(
                        ",A,KNOWN,1,36,36,100,100.00,MS,OPTIMAL",
                        ",B,KNOWN,3,30,36,83.333333,83.33,MS,CUKUP_OPTIMAL",
                        ",C,KNOWN,4,27,36,75,75.00,MMS,KURANG_OPTIMAL",
                        ",D,KNOWN,5,24,36,66.666667,66.67,KMS,KURANG_OPTIMAL",
                        ",E,KNOWN,2,33,36,91.666667,91.67,MS,OPTIMAL");
        assertThat(written("fit-detail.csv")).contains("\n,B,M.1,3,4,3,-1\n", "\n,E,M.1,5,4,5,+1\n");
        assertThat(written("penjelasan.txt"))
                .contains("B: 30 / 36 × 100 = 83.333333 → 83.33", "M.1 Integrity: achieved 3, standard 4");
    }

    @Test
    void settings_nobody_chose_are_told_as_such_and_whom_they_concern() throws IOException {
        Ran ran = fit(MATCH);

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "Method taken from what the table holds: jpm",
                        "Cap per competency: TIDAK (none)",
                        "(not stated in the command)",
                        "Categories pengisian: ",
                        "Categories pemetaan: ",
                        "Pasal 33, provisional",
                        "E: JPM 91.67 without a cap per competency, 77.78 with --batas STANDAR.");
        Ran chosen = fit(
                MATCH, "--metode", "jpm", "--batas", "standar", "--batas-jumlah", "seratus", "--skema", "pengisian");
        assertThat(chosen.out())
                .contains("77.78", "MMS")
                .doesNotContain("not stated", "Categories pemetaan", "without a cap");
    }

    @Test
    void the_ministry_has_categories_by_group_of_posts() throws IOException {
        assertThat(fit(MATCH, "--skema", "kkp-39-2023").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(fit(MATCH, "--skema", "kkp-39-2023").err()).contains("--kelompok: JPT, LAINNYA");
        assertThat(fit(MATCH, "--skema", "kkp-39-2023", "--kelompok", "lainnya").out())
                .contains("SANGAT_BAIK ≥ 85, BAIK ≥ 75, KURANG ≥ 0");
        assertThat(fit(MATCH, "--skema", "lain").err()).contains("pengisian, pemetaan, kkp-39-2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject,criterion,value\nSTANDAR,x,4\nSTANDAR,y,4\nA,x,3\nA,y,4\n",
                "nip,kompetensi,skor,standar\nA,x,3,4\nA,y,4,4\n",
                "criterion;value;subject\nx;4;Ideal\ny;4;ideal\nx;3;A\ny;4;A\n",
                "Nama,x,y\nProfil Ideal,4,4\nA,3,4\n",
                "No,Nama,NIP,x,y,Keterangan\n,STANDARD,,4,4,\n1,A,7,3,4,baik\n",
                "calon,x,x standar,y,y standar\nA,3,4,4,4\n",
                "kriteria,standar,A\nx,4,3\ny,4,4\n",
                "Kompetensi,x,y\nStandar,4,4\nA,3,4\n",
                "\uFEFFkompetensi;target;A\n\nx;4;3\ny;4;4\n;;\n"
            })
    void every_form_of_a_table_is_read(String table) throws IOException {
        assertThat(rows(table)).containsExactly(",A,KNOWN,1,7,8,87.5,87.50,MS,CUKUP_OPTIMAL,x -1; y 0,");
    }

    @Test
    void posts_have_standards_of_their_own_and_ranks_within() throws IOException {
        String table = "subject,jabatan,x,y\nSTANDAR,J1,4,4\nSTANDAR,J2,2,\nA,J1,4,2\nB,J2,2,\nC,J2,1,\nD,J2,2,\n";

        assertThat(rows(table))
                .containsExactly(
                        "J1,A,KNOWN,1,6,8,75,75.00,MMS,KURANG_OPTIMAL,x 0; y -2,",
                        "J2,B,KNOWN,1,2,2,100,100.00,MS,OPTIMAL,x 0,",
                        "J2,C,KNOWN,3,1,2,50,50.00,KMS,KURANG_OPTIMAL,x -1,",
                        "J2,D,KNOWN,1,2,2,100,100.00,MS,OPTIMAL,x 0,");
    }

    @Test
    void what_is_missing_is_named_and_the_others_are_computed() throws IOException {
        String table = "subject,x,y,z\nSTANDAR,4,4,0\nA,3,,4\nB,4,empat,4\n";
        List<String> rows = rows(table);

        assertThat(rows)
                .containsExactly(
                        ",A,MISSING,,,,,,,,,values missing: y; standards missing: z",
                        ",B,MISSING,,,,,,,,,values missing: y; standards missing: z");
        assertThat(fit(table).err()).contains("t.csv:2 [z]: The standard 0", "t.csv:4 [y]: \"empat\" is no number");
        assertThat(fit(table).code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(written("temuan.csv")).contains("fit-table.standard", "fit-table.number");
    }

    private record Bad(String name, String table, int code, List<String> told) {}

    private static Bad bad(String name, String table, int code, String... told) {
        return new Bad(name, table, code, List.of(told));
    }

    @TestFactory
    Stream<DynamicTest> faults_name_their_place_and_lose_nothing_else() {
        return Stream.of(
                        bad("no standards", "subject,x\nA,3\n", ExitCode.REFUSED, "STANDAR"),
                        bad("no candidates", "subject,x\nSTANDAR,3\n", ExitCode.REFUSED, "no candidate"),
                        bad("no criteria", "subject\nA\n", ExitCode.REFUSED, "names no criteria"),
                        bad("a column twice", "subject,x,x\nA,3,3\n", ExitCode.REFUSED, "stands twice"),
                        bad("broken quotes", "subject,x\nA,\"3\n", ExitCode.REFUSED, "t.csv"),
                        bad(
                                "too few cells",
                                "subject,x,y\nSTANDAR,4,4\nA,3\nB,4,4\n",
                                ExitCode.REJECTED_ROWS,
                                "t.csv:3",
                                "2 cells"),
                        bad("no name", "subject,x\nSTANDAR,4\n,3\nB,4\n", ExitCode.REJECTED_ROWS, "t.csv:3 [subject]"),
                        bad(
                                "below zero",
                                "subject,x\nSTANDAR,4\nA,-3\nB,4\n",
                                ExitCode.REJECTED_ROWS,
                                "t.csv:3 [x]",
                                "\"-3\""),
                        bad(
                                "a decimal comma",
                                "subject;x\nSTANDAR;4\nA;3,5\nB;4\n",
                                ExitCode.REJECTED_ROWS,
                                "t.csv:3 [x]",
                                "decimal point"),
                        bad(
                                "a typing error in a role",
                                "subject,x\nSTANDAR,4\nSTANDART,4\nB,4\n",
                                ExitCode.DONE,
                                "\"STANDART\" is read as a candidate; perhaps STANDAR is meant"),
                        bad(
                                "a column without a meaning",
                                "subject,criterion,value,warna\nSTANDAR,x,4,biru\nB,x,4,\n",
                                ExitCode.DONE,
                                "t.csv:1 [warna]"),
                        bad(
                                "two values",
                                "subject,criterion,value\nSTANDAR,x,4\nA,x,3\nA,x,2\nA,x,3\nB,x,4\n",
                                ExitCode.REJECTED_ROWS,
                                "t.csv:4 [value]",
                                "but 3 in row 3"),
                        bad(
                                "a standard that isn't there",
                                "subject,criterion,value\nSTANDAR,x,4\nA,x,3\nA,y,2\nB,x,4\n",
                                ExitCode.REJECTED_ROWS,
                                "no standard of y"))
                .map(this::dynamic);
    }

    private DynamicTest dynamic(Bad one) {
        return DynamicTest.dynamicTest(one.name(), () -> {
            Ran ran = fit(one.table(), "--metode", "jpm");

            assertThat(ran.code()).as(ran.err()).isEqualTo(one.code());
            assertThat(ran.err()).contains(one.told()).doesNotContain("Exception");
            if (one.code() != ExitCode.REFUSED) {
                assertThat(ran.out()).containsPattern("B: (4 / 4|8 / 8) × 100");
            }
        });
    }

    @Test
    void profiles_of_the_example_with_criteria_as_rows() throws IOException {
        assertThat(rows(PROFILE))
                .containsExactly(
                        ",A,KNOWN,2,4.4,,4.333333,4.5,4.4,",
                        ",B,KNOWN,1,4.6,,4.666667,4.5,4.6,",
                        ",C,KNOWN,3,4.2,,3.833333,4.75,4.2,",
                        ",D,KNOWN,4,4.1,,3.666667,4.75,4.1,");
        assertThat(written("fit-detail.csv")).contains("\n,D,pendidikan,,SF,5,4,+1,4.5\n");
        assertThat(fit(PROFILE).out()).contains("Fractional gaps: LINEAR", "CF 60%, SF 40%", "cahyadsn");
    }

    @Test
    void aspects_have_weights_and_shares() throws IOException {
        String table = """
                subject,a,b,c,d
                ASPEK,sikap,sikap,kerja,kerja
                JENIS,CF,SF,CF,SF
                IDEAL,4,4,4,4
                BOBOT ASPEK,70,70,30,
                PORSI_CF,0.6,,55%,
                P,4,3,3,4
                Q,3.5,4,9,4
                """;

        assertThat(rows(table))
                .containsExactly(
                        ",P,KNOWN,1,4.555,sikap,5,4,4.6,",
                        ",P,KNOWN,1,4.555,kerja,4,5,4.45,",
                        ",Q,KNOWN,2,4.2125,sikap,4.5,5,4.7,",
                        ",Q,KNOWN,2,4.2125,kerja,1.5,5,3.075,");
        assertThat(written("penjelasan.txt")).contains("beyond the gap table", "gap not in the table");
        assertThat(rows(table, "--selisih", "bulat").getLast()).contains(",Q,");
    }

    @Test
    void a_profile_that_is_not_whole_names_what_it_lacks() throws IOException {
        String table = "subject,a,b\nASPEK,x,y\nJENIS,CF,XX\nIDEAL,4,4\nP,4,3\n";
        Ran ran = fit(table);

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("t.csv:3 [b]: \"XX\" is no kind", "BOBOT_ASPEK of x is not stated");
        assertThat(ran.out()).contains("P: cannot be computed yet");
        assertThat(fit("subject,a\nIDEAL,4\nP,4\n", "--metode", "profil").err()).contains("JENIS");
    }

    @Test
    void the_share_of_the_core_and_the_gap_table_can_be_chosen() throws IOException {
        Path gaps = Files.writeString(folder.resolve("g.csv"), "selisih,bobot\n-1,3\n0,4\n1,3\n");

        assertThat(fit(PROFILE, "--jenis-jabatan", "teknis").out()).contains("CF 70%, SF 30%");
        assertThat(fit(PROFILE, "--cf", "50").out()).contains("CF 50%, SF 50%");
        assertThat(fit(PROFILE, "--tabel-selisih", gaps.toString()).out())
                .contains("-1 = 3, 0 = 4, +1 = 3. Basis: g.csv");
        assertThat(fit(PROFILE, "--cf", "50", "--jenis-jabatan", "teknis").code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(fit(PROFILE, "--cf", "150").err()).contains("no percentage");
        assertThat(fit(PROFILE, "--cf", "banyak").err()).contains("no percentage");
        assertThat(fit(PROFILE, "--jenis-jabatan", "lain").err()).contains("TEKNIS");
    }

    @Test
    void weighted_sums_of_the_example() throws IOException {
        assertThat(rows(RANKED, "--metode", "saw"))
                .containsExactly(
                        ",A,KNOWN,3,0.824719,", ",B,KNOWN,2,0.862295,", ",C,KNOWN,4,0.78,", ",D,KNOWN,1,0.907126,");
    }

    @Test
    void weights_must_sum_up_or_be_divided_by_their_sum() throws IOException {
        String table = "calon,a,b\nBOBOT,3,2\nA,4,2\nB,2,4\nC,1,\n";

        assertThat(fit(table, "--metode", "saw").err()).contains("weights sum to 5");
        assertThat(rows(table, "--metode", "saw", "--normalkan-bobot"))
                .containsExactly(",A,KNOWN,1,0.8,", ",B,KNOWN,2,0.7,", ",C,MISSING,,,values missing: b");
        assertThat(fit(table, "--metode", "saw", "--normalkan-bobot").out())
                .contains("Not compared, because values are missing: C.", "counted as BENEFIT: a, b");
        assertThat(fit("calon,a\nA,4\n", "--metode", "saw").err()).contains("BOBOT");
        assertThat(fit("calon,a\nBOBOT,1\nJENIS,cost\nA,0\nB,1\n", "--metode", "saw")
                        .err())
                .contains("[a]: The cost criterion a holds a zero");
    }

    @Test
    void distances_of_the_example() throws IOException {
        String table =
                "alternatif,harga,jarak,luas\nbobot,50%,30%,20%\njenis,cost,cost,benefit\nL1,20,15,500\nL2,30,10,800\nL3,25,20,600\n";

        assertThat(rows(table, "--metode", "topsis"))
                .containsExactly(
                        ",L1,KNOWN,1,0.621193,0.077353,0.126848,",
                        ",L2,KNOWN,2,0.520426,0.113961,0.123668,",
                        ",L3,KNOWN,3,0.31453,0.130156,0.059722,");
    }

    @Test
    void comparisons_of_the_example_need_only_half_the_table() throws IOException {
        assertThat(rows(PAIRS, "--metode", "ahp"))
                .contains(
                        ",MEAN_RATIO,K1,0.260498,3.038715,0.019357,0.033375,true",
                        ",COLUMN_SUMS,K2,0.633346,3.055361,0.027681,0.047725,true",
                        ",EIGENVECTOR,K3,0.104729,3.038511,0.019256,0.033199,true");
        assertThat(rows("Kriteria" + PAIRS, "--metode", "ahp")).isEqualTo(rows(PAIRS, "--metode", "ahp"));
        assertThat(fit(PAIRS.replace("K2,,", "K2,2,"), "--metode", "ahp").err())
                .contains("K1 / K2 is 1/3, but 2 the other way round");
        assertThat(fit(PAIRS.replace("1/3", ""), "--metode", "ahp").err()).contains("no comparison of K1 with K2");
        assertThat(fit(PAIRS.replace("K3,,,1", "K3,,,2"), "--metode", "ahp").err())
                .contains("t.csv:4 [K3]");
        assertThat(fit(PAIRS.replace("K3,,,1\n", ""), "--metode", "ahp").err()).contains("must be the same");
    }

    @Test
    void totals_of_an_open_selection_and_a_tie_at_the_last_place() throws IOException {
        String table = """
                calon,Wawancara,Asesmen,Makalah,Rekam Jejak,tinggi
                P,82,78,80,85,170
                Q,88,70,76,80,160
                R,75,90,85,90,150
                S,88,70,76,80,150
                T,88,70,,101,150
                """;

        assertThat(rows(table, "--metode", "seleksi"))
                .containsExactly(
                        ",P,KNOWN,2,81.2,81.20,YES,",
                        ",Q,KNOWN,3,79.5,79.50,TIE,",
                        ",R,KNOWN,1,83.75,83.75,YES,",
                        ",S,KNOWN,3,79.5,79.50,TIE,",
                        ",T,MISSING,,,,,\"values missing: Paper, Track record\"");
        Ran ran = fit(table, "--metode", "seleksi");
        assertThat(ran.out())
                .contains("Presentation and interview 35%", "tie, needs a decision", "PermenPANRB 15/2019");
        assertThat(ran.err()).contains("\"tinggi\" is no part of the selection", "t.csv:6 [Rekam Jejak]: \"101\"");
    }

    @Test
    void a_table_that_can_mean_several_things_needs_its_method() throws IOException {
        assertThat(fit(RANKED).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(fit(RANKED).err()).contains("--metode");
    }

    @Test
    void what_a_method_has_no_use_for_is_told() throws IOException {
        assertThat(fit(PROFILE, "--metode", "jpm").out()).contains("not used by jpm: JENIS");
        assertThat(fit(PROFILE, "--batas", "standar", "--cf", "50").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(fit(PROFILE, "--batas", "standar").err()).contains("--batas has no meaning for the method profil");
    }

    @Test
    void the_same_table_in_another_order_comes_to_the_same() throws IOException {
        List<String> lines = new ArrayList<>(MATCH.lines().toList());
        String heading = lines.removeFirst();
        String turned = heading + "\n" + String.join("\n", lines.reversed()) + "\n";

        assertThat(rows(turned)).containsExactlyInAnyOrderElementsOf(rows(MATCH));
    }
}
