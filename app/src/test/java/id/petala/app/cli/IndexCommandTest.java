package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code petala index} as people run it. */
class IndexCommandTest {

    private static final String MERIT = "sistem-merit";
    private static final String DAY = "2024-06-30";
    private static final String HEAD = "subject,criterion,value\n";
    private static final String VERIFIED = "subject,stage,criterion,value\n";
    private static final String SITI = "198502172010012003";
    private static final String BUDI = "197612312006041015";

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("hasil");
    }

    private Ran index(String id, String day, String facts, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("lembar.csv"), facts);
        return Ran.petala(
                Stream.concat(Stream.of("index", id, "--facts", file.toString(), "--as-of", day), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Ran written(String id, String day, String facts) throws IOException {
        return index(id, day, facts, "--out", out().toString());
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(out().resolve(name));
    }

    /** The row of the one figure. */
    private String figure(String id, String day, String facts) throws IOException {
        Ran ran = written(id, day, facts);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        return lines("index.csv").get(1);
    }

    private static String points(String subject, String... points) {
        StringBuilder rows = new StringBuilder(HEAD);
        for (String point : points) {
            rows.append(subject)
                    .append(',')
                    .append(point.replace("=", ",poin:"))
                    .append('\n');
        }
        return rows.toString();
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "sistem-merit, 2018-12-31, kasn-2018",
        "sistem-merit, 2019-01-01, kasn-2019-410",
        "sistem-merit, 2025-12-31, kasn-2019-410",
        "sistem-merit, 2026-01-01, panrb-19-2025",
        "reformasi-birokrasi, 2022-12-31, rb-2020",
        "reformasi-birokrasi, 2023-01-01, rb-2023-kabkota"
    })
    void a_family_means_the_instrument_of_the_day(String family, String day, String instrument) throws IOException {
        String value = family.equals(MERIT) ? "sistem-merit" : "indeks-rb";

        assertThat(index(family, day, points("A", value + "=40")).out())
                .contains("[" + instrument + "] per " + day)
                .doesNotContain("riwayat atau simulasi");
    }

    @Test
    void a_day_without_an_instrument_is_refused_and_the_first_day_named() throws IOException {
        Ran family = index(MERIT, "2017-12-31", points("A", "sistem-merit=40"));
        Ran variant = index("rb-2023-provinsi", "2022-12-31", points("A", "indeks-rb=40"));

        assertThat(family.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(family.err()).contains("2017-12-31", "kasn-2018 (2018-01-01)", "panrb-19-2025 (2026-01-01)");
        assertThat(variant.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(variant.err()).contains("2022-12-31", "2023-01-01");
    }

    @Test
    void wrong_use_is_told_with_what_would_be_right() throws IOException {
        String facts = points("A", "sistem-merit=271");
        Ran near = index("sistem-meri", DAY, facts);
        Ran far = index("xyzzyplugh", DAY, facts);
        Ran map = index("kepka-bkn-411-2025-a", DAY, facts);
        Ran neither = Ran.petala("index", MERIT, "--as-of", DAY);
        Ran both = index(MERIT, DAY, facts, folder.toString());
        Ran people = Ran.petala("index", MERIT, folder.toString(), "--as-of", DAY);

        assertThat(List.of(near, far, map, neither, both, people))
                .extracting(Ran::code)
                .containsOnly(ExitCode.WRONG_USE);
        assertThat(near.err()).contains("Mungkin maksudnya sistem-merit.");
        assertThat(far.err()).contains("Yang ada: sistem-merit, ").doesNotContain("Mungkin");
        assertThat(map.err()).contains("\"kepka-bkn-411-2025-a\" tidak dikenal");
        assertThat(neither.err()).contains("--facts").isEqualTo(both.err());
        assertThat(people.err()).contains("kasn-2019-410 menilai instansi");
    }

    @Test
    void an_instrument_out_of_its_time_or_beside_the_official_one_says_so() throws IOException {
        String facts = points("A", "sistem-merit=271");

        assertThat(index("kasn-2019-410", "2026-06-30", facts).out()).contains("riwayat atau simulasi");
        assertThat(index("kasn-2019-400", DAY, facts).out()).contains("riwayat atau simulasi");
        assertThat(figure("kasn-2019-400", DAY, facts)).endsWith(",false");
        assertThat(index("kasn-2019-410", DAY, facts).out()).doesNotContain("riwayat atau simulasi");
        assertThat(figure("kasn-2019-410", DAY, facts)).endsWith(",true");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "Kaltim, sistem-merit, 2022-12-31, 271, '271,271,BAIK,KNOWN,,,BAIK,SANGAT_BAIK,54,true,true'",
        "Sumbar, sistem-merit, 2022-12-31, 332, '332,332,SANGAT_BAIK,KNOWN,,,SANGAT_BAIK,,,true,true'",
        "Sekadau, sistem-merit, 2021-12-31, 198, '198,198,KURANG,KNOWN,,,KURANG,BAIK,52,true,true'",
        "Semarang, sistem-merit, 2021-12-31, 163.5, '163.5,163.5,BURUK,KNOWN,,,BURUK,KURANG,11.5,true,true'",
        "MK, sistem-merit, 2023-12-07, 392.5, '392.5,392.5,SANGAT_BAIK,KNOWN,,,SANGAT_BAIK,,,true,true'"
    })
    void published_totals_have_their_category_and_distance(
            String subject, String family, String day, String points, String expected) throws IOException {
        assertThat(figure(family, day, points(subject, "sistem-merit=" + points)))
                .isEqualTo(subject + ",,kasn-2019-410," + day + "," + expected);
    }

    @Test
    void aspects_add_up_to_the_index() throws IOException {
        String aspects = points(
                "MK",
                "merit-1=37.5",
                "merit-2=38",
                "merit-3=120",
                "merit-4=40",
                "merit-5=77.5",
                "merit-6=40",
                "merit-7=16",
                "merit-8=23.5");

        assertThat(figure(MERIT, "2023-12-07", aspects)).contains(",392.5,392.5,SANGAT_BAIK,KNOWN,");
        assertThat(lines("scores.csv")).contains("MK,indeks,0.96,,,,KNOWN", "MK,merit-1,37.5,1,37.5,,KNOWN");
    }

    @Test
    void batam_2020_has_its_reform_index_and_what_is_lacking_to_the_next() throws IOException {
        String facts = points("Kota Batam", "pemenuhan=8.51", "hasil-antara=6.41", "reform=7.58", "hasil=29.83");

        assertThat(figure("reformasi-birokrasi", "2020-12-31", facts)).contains(",52.33,52.33,CC,KNOWN,,,CC,B,7.67,");
        assertThat(index("reformasi-birokrasi", "2020-12-31", facts).out()).contains("lebih dari 7,67", "B · baik");
    }

    @Test
    void a_reform_indicator_that_does_not_apply_gives_its_weight_to_the_others() throws IOException {
        String facts =
                points("K", "rb-general=72.40", "rb-tematik=8.10") + "K,c2-opini-bpk,TIDAK_BERLAKU\nK,koefisien,0\n";

        String figure = figure("reformasi-birokrasi", DAY, facts);

        assertThat(figure).startsWith("K,,rb-2023-kabkota,2024-06-30,84.310526,84.31,A,KNOWN,");
    }

    @Test
    void a_verdict_says_which_condition_is_not_met() throws IOException {
        String half = "p1=2.4 p2=2.1 p3=3 p4=3 p5=4.5 p6=3 r1=2.4 r2=2.1 r3=3 r4=3 r5=4.5 r6=3";
        String result = "pengungkit=40 bersih=18.25 skor-ipak=15.75 skor-capaian-kinerja=2.5 pelayanan-prima=14";
        String agency = "D,jalur,REGULER\nD,kelompok,PEMDA\nD,opini-bpk,WTP\nD,sakip,60\nD,indeks-rb,80\nD,spip,3\n";
        String facts = points("D", ("zona-integritas=75 " + result + " " + half).split(" ", -1)) + agency;

        Ran ran = index("zona-integritas", "2023-06-30", facts);

        assertThat(ran.out())
                .contains("75 *", "Belum memenuhi")
                .contains("- tidak terpenuhi: Nilai SAKIP = 60, syarat > 60")
                .contains("- terpenuhi: Nilai zona integritas = 75, syarat ≥ 75");
        assertThat(figure("zona-integritas", "2023-06-30", facts.replace("sakip,60", "sakip,60.01")))
                .contains(",MEMENUHI,");
    }

    @Test
    void as_judged_itself_and_as_verified_are_two_rows_and_two_files() throws IOException {
        Ran ran = written(
                MERIT,
                DAY,
                VERIFIED + "Kaltim,Verifikasi,sistem-merit,poin:263.5\nKaltim,MANDIRI,sistem-merit,poin:271\n");

        assertThat(ran.err()).isEmpty();
        assertThat(lines("index.csv").subList(1, 3))
                .satisfiesExactly(
                        self -> assertThat(self).startsWith("Kaltim,MANDIRI,").contains(",271,271,"),
                        verified -> assertThat(verified)
                                .startsWith("Kaltim,VERIFIKASI,")
                                .contains(",263.5,263.5,"));
        assertThat(lines("scores-mandiri.csv")).contains("Kaltim,indeks,0.66,,,,KNOWN");
        assertThat(lines("scores-verifikasi.csv")).contains("Kaltim,indeks,0.64,,,,KNOWN");
    }

    private record Bad(String rows, String column, String rule, String reason) {}

    /** Everything else of aspect 1 is at level 4, and the other aspects have all their points. */
    @TestFactory
    Stream<DynamicTest> a_bad_answer_is_told_with_item_and_reason_and_leaves_a_range() {
        return Stream.of(
                        new Bad("A,,merit-1-44,3\n", "criterion", "facts-file.criterion", "merit-1-4."),
                        new Bad("A,,merit-1-4,5\n", "value", "fact.range", "1 – 4"),
                        new Bad("A,,merit-1-4,2.5\n", "value", "fact.whole", "bukan bilangan bulat"),
                        new Bad("A,,merit-1-4,TIDAK_BERLAKU\n", "value", "facts-file.always", "merit-1-4"),
                        new Bad("A,,merit-1-4,3\nA,,merit-1-4,4\n", "value", "facts-file.conflict", "3"),
                        new Bad("A,DUGAAN,merit-1-4,3\n", "stage", "facts-file.stage", "DUGAAN"))
                .map(bad -> DynamicTest.dynamicTest(bad.rule(), () -> {
                    Ran ran = written(MERIT, DAY, VERIFIED + nearlyAll() + bad.rows());

                    assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
                    assertThat(ran.err()).contains("[ditolak] lembar.csv:", bad.reason());
                    assertThat(lines("temuan.csv").get(1))
                            .contains("," + bad.column() + ",", bad.rule(), bad.reason(), ",REJECT");
                    assertThat(lines("index.csv").get(1)).contains(",MISSING,402.5,410,SANGAT_BAIK,");
                    assertThat(ran.out()).contains("belum lengkap: 402,5 s.d. 410");
                }));
    }

    @Test
    void answers_that_count_for_nothing_are_told_and_change_nothing() throws IOException {
        Ran below = written(MERIT, DAY, HEAD + "A,merit-1,poin:38\nA,merit-1-1,4\nA,merit-2-1,3\n");
        String agency = "D,jalur,AFIRMASI\nD,kelompok,PEMDA\nD,opini-bpk,WTP\n";
        Ran gate = index("zona-integritas", "2023-06-30", HEAD + agency);

        assertThat(below.code()).isEqualTo(ExitCode.DONE);
        assertThat(below.err())
                .contains("\"4\" untuk merit-1-1 tidak dihitung: nilai merit-1 sudah diberikan sebagai poin")
                .doesNotContain("merit-2-1");
        assertThat(gate.err()).contains("\"WTP\" untuk opini-bpk tidak dihitung", "syarat syarat-opini-bpk");
    }

    private static String nearlyAll() {
        StringBuilder rows = new StringBuilder("A,,merit-1-1,4\nA,,merit-1-2,4\nA,,merit-1-3,4\n");
        int[] most = {40, 130, 40, 80, 40, 16, 24};
        for (int aspect = 0; aspect < most.length; aspect++) {
            rows.append("A,,merit-")
                    .append(aspect + 2)
                    .append(",poin:")
                    .append(most[aspect])
                    .append('\n');
        }
        return rows.toString();
    }

    @Test
    void rows_of_an_unknown_stage_alone_lose_nobody() throws IOException {
        Ran ran = written(MERIT, DAY, VERIFIED + "A,DUGAAN,sistem-merit,poin:271\n");

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(lines("index.csv").get(1)).startsWith("A,,kasn-2019-410,").contains(",MISSING,102.5,410,");
    }

    @Test
    void the_wide_form_says_the_same_as_the_long_one() throws IOException {
        written(MERIT, DAY, HEAD + "A,merit-1-1,4\nA,merit-2,poin:38\nB,merit-1-1,3\n");
        List<String> rows = lines("index.csv");
        List<String> scores = lines("scores.csv");

        Ran wide = written(MERIT, DAY, "subject;merit-1-1;merit-2\nA;4;poin:38\nB;3;\n");

        assertThat(wide.err()).isEmpty();
        assertThat(rows).hasSize(3);
        assertThat(lines("index.csv")).isEqualTo(rows);
        assertThat(lines("scores.csv")).isEqualTo(scores);
    }

    @Test
    void a_fault_of_the_wide_form_names_its_column() throws IOException {
        Ran ran = index(MERIT, DAY, "subject,merit-1-1,merit-9-9\nA,5,3\n");

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("lembar.csv:2 [merit-1-1]: 5 ", "\"merit-9-9\"");
    }

    @Test
    void the_same_worksheet_gives_the_same_bytes_and_no_old_findings_stay() throws IOException {
        written(MERIT, DAY, HEAD + "A,merit-1-1,5\n");
        assertThat(out().resolve("temuan.csv")).exists();
        written(MERIT, DAY, HEAD + "B,merit-1-1,4\nA,merit-1-1,3\n");
        var first = files();
        written(MERIT, DAY, HEAD + "B,merit-1-1,4\nA,merit-1-1,3\n");

        assertThat(files()).isEqualTo(first);
        assertThat(first).containsOnlyKeys("explanations.json", "index.csv", "scores.csv");
        assertThat(first.get("index.csv")).contains("\nA,").doesNotContain("\r");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(out())) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void the_recipe_of_the_readme_holds() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String facts = "subject,stage,criterion,value\n"
                + readme.split("\nsubject,stage,criterion,value\n", 2)[1].split("```", 2)[0];

        Ran ran = index(MERIT, "2025-12-31", facts, "--lang", "en");

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(readme).contains("--lang en\n" + ran.err() + ran.out() + "```");
    }

    @Test
    void an_own_rule_file_takes_the_place_of_the_shipped_one() throws IOException {
        String shipped = ShippedRules.indexTexts().stream()
                .map(RuleText::text)
                .filter(text -> text.contains("\ninstrument: kasn-2019-410\n"))
                .findFirst()
                .orElseThrow();
        Path own = Files.writeString(folder.resolve("saya.yaml"), shipped.replace("skor ideal 410", "milik kami"));

        Ran ran = index(own.toString(), DAY, points("A", "sistem-merit=271"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("milik kami [kasn-2019-410]");
    }

    private String people(String... more) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("pegawai.csv"), """
                nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan,kesesuaian_bidang_ilmu
                %s,Siti Contoh,PNS,01,Bidang Mutasi,Kepala Bidang Mutasi,ADMINISTRATOR,S2,SESUAI
                %s,Budi Contoh,PNS,01,Badan Kepegawaian,Pengadministrasi Umum,PELAKSANA,SLTA,SESUAI
                199901012023121001,Citra Contoh,CPNS,01,Badan Kepegawaian,Analis,AHLI_PERTAMA,S1,SESUAI
                198001012005011002,Dodi Contoh,PNS,01,Badan Kepegawaian,Pengadministrasi Umum,PELAKSANA,SLTA,SESUAI
                """.formatted(SITI, BUDI));
        Files.writeString(data.resolve("unit_organisasi.csv"), "unit,induk\nBidang Mutasi,Badan Kepegawaian\n");
        Files.writeString(data.resolve("predikat_kinerja.csv"), """
                nip,tahun,predikat
                %s,2023,BAIK
                %s,2023,BAIK
                199901012023121001,2023,BAIK
                """.formatted(SITI, BUDI));
        Files.writeString(data.resolve("sertifikat.csv"), """
                nip,jenis,nama,jp,tanggal
                %1$s,KEPEMIMPINAN,PKA,900,2020-01-01
                %1$s,TEKNIS,Manajemen ASN,24,2024-02-01
                %1$s,SEMINAR,Sistem merit,4,2024-03-01
                %2$s,TEKNIS,Kearsipan,20,2024-02-01
                """.formatted(SITI, BUDI));
        Files.writeString(data.resolve("hukuman_disiplin.csv"), "nip,tingkat,tmt_mulai\n");
        Files.writeString(
                data.resolve("cakupan.csv"),
                "tabel,unit,sampai,sumber\nsertifikat,*,2024-06-30,BKPSDM\nhukuman_disiplin,*,2024-06-30,BKPSDM\n");
        List<String> args = new ArrayList<>(List.of("index", "ip-asn", data.toString(), "--as-of", DAY));
        args.addAll(List.of(more));
        Ran ran = Ran.petala(args.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void professionalism_is_measured_person_by_person_without_probationers() throws IOException {
        people("--out", out().toString());

        assertThat(lines("ip-asn-pegawai.csv"))
                .containsExactly(
                        "nip,nama,unit,status,ip-asn,kualifikasi,kompetensi,kinerja,disiplin,category",
                        BUDI + ",Budi Contoh,Badan Kepegawaian,MEASURED,57.5,5,22.5,25,5,SANGAT_RENDAH",
                        "198001012005011002,Dodi Contoh,Badan Kepegawaian,MISSING,,,,,,",
                        SITI + ",Siti Contoh,Bidang Mutasi,MEASURED,90,20,40,25,5,TINGGI",
                        "199901012023121001,Citra Contoh,Badan Kepegawaian,EXCLUDED,,,,,,");
    }

    @Test
    void units_and_the_agency_are_means_of_those_measured_and_say_of_how_many() throws IOException {
        String table = people("--out", out().toString());

        assertThat(lines("ip-asn-unit.csv"))
                .containsExactly(
                        "level,unit,population,measured,ip-asn,kualifikasi,kompetensi,kinerja,disiplin,category",
                        "instansi,instansi,3,2,73.75,12.5,31.25,25,5,SEDANG",
                        "unit,Badan Kepegawaian,3,2,73.75,12.5,31.25,25,5,SEDANG",
                        "unit,Bidang Mutasi,1,1,90,20,40,25,5,TINGGI");
        assertThat(table).containsPattern("Badan Kepegawaian +3 +2 +73,75 .* sedang\n");
    }

    @Test
    void the_receipt_of_a_person_is_printed_when_asked_for() throws IOException {
        assertThat(people("--nip", BUDI))
                .contains("TANDA TERIMA NILAI", "PELAKSANA = 22,5", "57,5 *")
                .doesNotContain("Subjek     : " + SITI);
        Ran unknown = Ran.petala(
                "index", "ip-asn", folder.resolve("data").toString(), "--as-of", DAY, "--nip", "197612312006041010");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(unknown.err()).contains("197612312006041010 tidak ada");
    }
}
