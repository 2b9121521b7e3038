package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for tables of other systems can be read again, and says what it guessed. */
class ForeignTableTest {

    private static final RuleBook BOOK = PackageFolder.BOOK;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder = Path.of("");

    private ForeignTable table(String text) throws IOException {
        return ForeignTable.read(Files.writeString(folder.resolve("orang.csv"), text), null, BOOK, AS_OF);
    }

    private Intake read(ForeignTable table) {
        RuleText mapping = new RuleText("m.yaml", table.mapping(Language.ID));
        return DataPackage.read(new PackageInput(folder, List.of(mapping)), AS_OF, BOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Employee ID,Full Name,Department,Job Title,Performance Rating,Potential; E1,Ani,Ops,Clerk,Exceeds Expectations,High",
                "EmpNo,Name,Dept,Role,PerfRating,Potential Rating; E1,Ani,Ops,Clerk,Outstanding,3 - High",
                "Número de empleado,Nombre,Departamento,Puesto,Evaluación de desempeño,Potencial; E1,Ani,Ops,Jefe,Sobresaliente,Alto",
                "Matricule,Nom,Service,Poste,Évaluation de la performance,Potentiel; E1,Ani,Ops,Chef,Très bien,Élevé",
                "Personalnummer,Mitarbeiter,Abteilung,Stelle,Leistungsbeurteilung,Potenzial; E1,Ani,Ops,Leiter,sehr gut,hoch",
                "Matricola,Nominativo,Reparto,Mansione,Valutazione delle prestazioni,Potenziale; E1,Ani,Ops,Capo,Eccellente,Alto",
                "Código funcionário,Nome,Setor,Cargo,Avaliação de desempenho,Potencial; E1,Ani,Ops,Chefe,Ótimo,Alto",
                "Personeelsnummer,Naam,Afdeling,Functie,Beoordeling,Potentieel; E1,Ani,Ops,Chef,Uitstekend,Hoog",
                "工号,姓名,部门,职位,绩效等级,潜力; E1,Ani,Ops,经理,优秀,高",
                "社員番号,氏名,部署,役職,人事評価,ポテンシャル; E1,Ani,Ops,課長,優秀,高",
                "табельный номер,ФИО,отдел,должность,оценка,потенциал; E1,Ani,Ops,Начальник,отлично,высокий",
                "No Pegawai,Nama,Unit Kerja,Jabatan,Rating Hasil Kerja,Potensi; E1,Ani,Ops,Staf,Di Atas Ekspektasi,Tinggi",
            })
    void a_person_high_in_both_is_known_in_every_language(String heading, String row) throws IOException {
        ForeignTable table = table(heading.strip() + "\n" + row.strip() + "\n");

        Intake intake = read(table);

        assertThat(table.unused()).isZero();
        assertThat(intake.rejected()).as(table.mapping(Language.ID)).isFalse();
        assertThat(intake.people()).singleElement().satisfies(ani -> {
            assertThat(ani.nip()).isEqualTo("E1");
            assertThat(ani.nama()).isEqualTo("Ani");
            assertThat(ani.unitOrganisasi()).isEqualTo("Ops");
        });
        assertThat(intake.facts().column("hasil-kerja"))
                .isNotNull()
                .satisfies(column -> assertThat(column.value(0))
                        .isEqualTo(BOOK.facts().get("hasil-kerja").indexOf("DI_ATAS_EKSPEKTASI")));
        assertThat(intake.facts().column("peringkat-potensial")).isNotNull();
    }

    @Test
    void a_list_of_appraisals_beside_the_export_leaves_the_people_to_it() throws IOException {
        Files.writeString(
                folder.resolve("pegawai.csv"),
                "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan\n" + PackageFolder.SITI
                        + ",Siti Contoh,PNS,Aktif,Dinas A,Analis\n");
        ForeignTable table = table("No,Nama Pegawai,NIP,Unit Kerja,Rating Hasil Kerja,Predikat Kinerja\n1,SITI CONTOH,"
                + PackageFolder.SITI + ",DINAS A,Diatas Ekspektasi,Baik\n");

        Intake intake = read(table);

        assertThat(table.mapping(Language.EN)).contains("\npeople: IF_ABSENT  # the pegawai below count only where");
        assertThat(intake.rejected()).isFalse();
        assertThat(intake.people())
                .singleElement()
                .satisfies(siti -> assertThat(siti.nama()).isEqualTo("Siti Contoh"));
        assertThat(PackageFolder.shown(intake)).contains(".mapping.people-elsewhere orang.csv");
        assertThat(intake.facts().column("hasil-kerja")).isNotNull();
    }

    @Test
    void a_list_of_appraisals_alone_tells_the_people_too() throws IOException {
        ForeignTable table =
                table("Nama,NIP,Unit Kerja,Predikat Kinerja\nSiti," + PackageFolder.SITI + ",Dinas A,Baik\n");

        Intake intake = read(table);

        assertThat(intake.people())
                .singleElement()
                .satisfies(siti -> assertThat(siti.nama()).isEqualTo("Siti"));
        assertThat(PackageFolder.shown(intake)).noneMatch(text -> text.contains("elsewhere"));
    }

    @Test
    void a_list_of_people_with_their_kind_never_gives_way() throws IOException {
        ForeignTable table = table("Nama,NIP,Unit Kerja,Jenis Pegawai\nSiti," + PackageFolder.SITI + ",Dinas A,PNS\n");

        assertThat(table.mapping(Language.ID)).doesNotContain("IF_ABSENT");
    }

    @Test
    void a_ready_score_is_taken_and_levels_without_a_standard_are_named() throws IOException {
        ForeignTable table = table("NIP,Nama,Integritas,Komunikasi,JPM (%),Tanggal Asesmen\n" + PackageFolder.SITI
                + ",Siti,3,4,83.33,2025-03-12\n");

        assertThat(table.mapping(Language.ID))
                .contains("    nilai: {from: \"JPM (%)\"}\n    tanggal: {from: \"Tanggal Asesmen\"")
                .contains("tambahkan kolom \"Standar ...\" untuk: \"Integritas\", \"Komunikasi\"\n");
    }

    /** Sixty people whose ratings go round the values. */
    private ForeignTable rated(String... values) throws IOException {
        return table("emp_id,rating\n"
                + IntStream.range(0, 60)
                        .mapToObj(i -> "E" + i + "," + values[i % values.length])
                        .collect(Collectors.joining("\n"))
                + "\n");
    }

    private static String rating(ForeignTable table) {
        return table.mapping(Language.EN)
                .lines()
                .filter(line -> line.contains("hasil_kerja:"))
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void a_scale_is_told_by_its_values_and_what_lies_off_it_is_named() throws IOException {
        String line = rating(rated("1", "2", "3", "4", "5", "3", "4", "2", "3", "4", "3", "0", "3", "6", "5", "99"));

        assertThat(line)
                .contains(
                        "codes: {\"1\": \"DI_BAWAH_EKSPEKTASI\", \"2\": \"DI_BAWAH_EKSPEKTASI\", "
                                + "\"3\": \"SESUAI_EKSPEKTASI\", \"4\": \"DI_ATAS_EKSPEKTASI\", \"5\": \"DI_ATAS_EKSPEKTASI\"}");
        assertThat(line).contains("scale 1–5").contains("off the scale, will be marked: 0, 6, 99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 1–3 | ",
                "3 4 3 3 | 1–4 | no more than two values occur",
                "1 2 3 4 | 1–4 | ",
                "3.0 4.0 2.0 1.0 5.0 | 1–5 | ",
                "1 2 3 4 5 6 7 8 9 10 | 1–10 | ",
                "0 1 | two values: 1 is taken as high, 0 as low | ",
                "3.5 2.25 4.75 1.5 | score 0–5 | ",
                "55.5 71.25 90 12.5 | score 0–100 | ",
            })
    void other_scales(String values, String said, @org.jspecify.annotations.Nullable String doubt) throws IOException {
        String line = rating(rated(values.split(" ")));

        assertThat(line).contains(said);
        assertThat(line).contains(doubt == null ? "" : doubt);
        assertThat(doubt != null || !line.contains("no more than two")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A B C D E,A,C,E", "A B C,A,B,C"})
    void letters(String values, String high, String middle, String low) throws IOException {
        assertThat(rating(rated(values.split(" "))).toLowerCase(java.util.Locale.ROOT))
                .contains("\"" + high.toLowerCase(java.util.Locale.ROOT) + "\": \"di_atas_ekspektasi\"")
                .contains("\"" + middle.toLowerCase(java.util.Locale.ROOT) + "\": \"sesuai_ekspektasi\"")
                .contains("\"" + low.toLowerCase(java.util.Locale.ROOT) + "\": \"di_bawah_ekspektasi\"");
    }

    @Test
    void a_column_of_notes_is_no_rating() throws IOException {
        assertThat(rating(rated("datang tepat waktu", "sering terlambat", "-"))).isEmpty();
    }

    @Test
    void days_that_can_be_read_in_two_ways_are_doubted_and_others_are_not() throws IOException {
        String either =
                table("emp_id,dept,birth date\nA,K,1/2/1990\nB,K,3/4/1991\n").mapping(Language.EN);
        String american =
                table("emp_id,dept,birth date\nA,K,1/22/1990\nB,K,3/4/1991\n").mapping(Language.EN);

        assertThat(either).contains("date: \"d/M/yyyy\"").contains("day and month can't be told apart");
        assertThat(american).contains("date: \"M/d/yyyy\"").doesNotContain("day and month");
    }

    @Test
    void who_is_gone_is_told_by_the_heading_of_yes_and_no() throws IOException {
        assertThat(table("emp_id,attrition\nA,Yes\nB,No\n").mapping(Language.EN))
                .contains("codes: {\"yes\": \"66\", \"no\": \"01\"}");
        assertThat(table("emp_id,active\nA,Yes\nB,No\n").mapping(Language.EN))
                .contains("codes: {\"yes\": \"01\", \"no\": \"66\"}");
    }

    @Test
    void scores_of_a_provider_each_in_its_own_column_become_rows() throws IOException {
        ForeignTable table = table(
                "Rekap asesmen 2025,,,,\nNIP,Tanggal,Integritas,Standar Integritas,Kerja Sama,Standar Kerja Sama,Catatan\n"
                        + PackageFolder.SITI + ",2025-03-01,4,3,3,3,baik\n" + PackageFolder.BUDI
                        + ",2025-03-01,2,3,,3,-\n");
        new PackageFolder(folder);

        Intake intake = read(table);

        assertThat(table.mapping(Language.ID))
                .contains("heading_row: 2")
                .contains("#   Catatan: baik\n", "missing: [\"-\"]");
        assertThat(intake.rejected()).as(table.mapping(Language.ID)).isFalse();
        assertThat(intake.counts())
                .filteredOn(count -> count.table().equals("penilaian_kompetensi"))
                .extracting(TableCount::accepted)
                .containsExactly(2, 1);
    }

    @Test
    void a_table_by_our_own_names_in_other_columns_and_forms_of_day() throws IOException {
        ForeignTable table = table("No;NIP;Nama pegawai;Jenis;Nama;Jam pelajaran;Tanggal\n1;" + PackageFolder.SITI
                + ";Siti;TEKNIS;Diklat Contoh;30;17/03/2025\n");
        new PackageFolder(folder);

        Intake intake = read(table);

        assertThat(intake.rejected()).as(table.mapping(Language.ID)).isFalse();
        assertThat(intake.facts().column("jp-pengembangan")).isNotNull();
        assertThat(intake.people()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kolom\nx\nx\n", "a,b\n1,1\n1,1\n"})
    void a_table_without_people_says_so(String text) throws IOException {
        ForeignTable table = table(text);

        assertThat(table.unrecognised()).isTrue();
        assertThat(table.mapping(Language.EN)).contains("No column was recognised");
    }

    @Test
    void signs_of_yaml_in_headings_and_values_do_no_harm() throws IOException {
        ForeignTable table =
                table("\"emp id: # {x}\",\"na\"\"me\",rating\n\"a: b\",\"- c\",\"Exceeds\"\n\"'d\",\"#e\",\"Meets\"\n");

        Intake intake = read(table);

        assertThat(intake.people()).extracting(person -> person.nip()).containsExactly("a: b", "d");
    }

    @Test
    void ratings_of_years_side_by_side_are_on_one_scale() throws IOException {
        String mapping = table("emp_id,Rating 2023,Rating 2024,Rating 2025\nA,3,4,5\nB,2,2,3\nC,1,3,4\nD,2,1,2\n")
                .mapping(Language.EN);

        assertThat(mapping.lines().filter(line -> line.contains("hasil_kerja")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"5\": \"DI_ATAS_EKSPEKTASI\"", "scale 1–5"))
                .noneMatch(line -> line.contains("scale 1–3"));
        assertThat(mapping).doesNotContain("older than 24 months");
    }

    @Test
    void columns_without_a_heading_or_with_the_same_are_not_named() throws IOException {
        ForeignTable table = table(",Name,Name\n1,Ani,Contoh\n2,Ani,Contoh\n");

        assertThat(table.unrecognised()).isTrue();
        assertThat(table("id,,Name,Name\n1,x,Ani,Satu\n2,y,Budi,Dua\n").mapping(Language.EN))
                .contains("recognise: [\"id\", \"Name\"]")
                .contains("#   Name: Satu | Dua");
    }

    @Test
    void a_sheet_is_taken_by_name() throws IOException {
        Path book = folder.resolve("Orang.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "Petala", "1.0")) {
            workbook.newWorksheet("Kosong");
            Worksheet sheet = workbook.newWorksheet("Data");
            sheet.value(0, 0, "Employee ID");
            sheet.value(0, 1, "Name");
            sheet.value(1, 0, 17);
            sheet.value(1, 1, "Ani");
        }

        assertThat(ForeignTable.read(book, null, BOOK, AS_OF).rows()).isEqualTo(1);
        assertThat(read(ForeignTable.read(book, "Data", BOOK, AS_OF)).people())
                .extracting(person -> person.nip())
                .containsExactly("17");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ForeignTable.read(book, "Lain", BOOK, AS_OF))
                .hasMessageContaining("Kosong, Data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "emp_id|name|rating\\nE1|a,b|3\\nE2|c,d|4\\n ~ 2",
                "emp_id;\"name; first, last\";rating\\nE1;a, b;3\\nE2;c, d;4,5\\n ~ 2",
                "Report, as of 30 June, 2026\\nemp_id;name;rating\\nE1;a;3\\nE2;b;4\\n ~ 2",
                "emp_id,note\\nE1,a;b;c\\nE2,d;e;f\\n ~ 2",
                "emp_id\\tnote\\nE1\\ta, 5\" wide\\nE2\\t\"x,\\ny,\\nz\"\\n ~ 2",
            })
    void the_separator_is_the_sign_by_which_rows_agree(String text, int people) throws IOException {
        Intake intake =
                read(table(text.replace("\\n", "\n").replace("\\t", "\t").strip() + "\n"));

        assertThat(intake.people()).extracting(person -> person.nip()).containsExactly("E1", "E2");
        assertThat(intake.people()).hasSize(people);
    }

    @Test
    void eighteen_digits_that_are_no_employee_number_are_numbers_of_another_system() throws IOException {
        Intake intake = read(table("Employee ID,Name\n990000000000007919,Ani\n990000000000015838,Budi\n"));

        assertThat(intake.people())
                .extracting(person -> person.nip())
                .containsExactly("990000000000007919", "990000000000015838");
    }

    @Test
    void ratings_of_several_years_side_by_side_are_each_of_their_year() throws IOException {
        ForeignTable table = table("""
                emp_id,Performance Rating 2024,2025 Rating,Potential 2023,Potential 2025
                E1,1,5,Low,High
                E2,3,,High,
                E3,5,1,Low,Medium
                E4,2,4,Low,Low
                """);

        Intake intake = read(table);

        assertThat(table.mapping(Language.EN)).contains("tahun: {value: \"2024\"}", "tahun: {value: \"2025\"}");
        assertThat(table.mapping(Language.EN)).contains("{value: \"2023-12-31\"}", "{value: \"2025-12-31\"}");
        assertThat(intake.rejected()).isFalse();
        assertThat(intake.counts())
                .filteredOn(count -> count.table().equals("predikat_kinerja"))
                .extracting(TableCount::accepted)
                .containsExactly(4, 3);
    }

    @Test
    void potential_of_several_years_below_each_other_is_dated_like_the_appraisal() throws IOException {
        ForeignTable table = table("emp_id,Year,Rating,Potential\nE1,2024,1,Low\nE1,2025,5,High\nE2,2025,3,Medium\n");

        Intake intake = read(table);

        assertThat(table.mapping(Language.EN)).contains("# check: some numbers repeat");
        assertThat(intake.counts())
                .filteredOn(count -> count.table().equals("fakta"))
                .extracting(TableCount::accepted)
                .containsExactly(3);
    }

    @Test
    void texts_that_stand_for_nothing_are_empty_cells_and_name_nobody() throws IOException {
        ForeignTable table = table("""
                emp_id,First Name,Last Name,Department,rating
                E1,Ani,Na,n/a,3
                E2,Budi,Ito,IT,N/A
                ?,Cici,Ito,IT,4
                NULL,Dedi,Ito,IT,5
                """);

        Intake intake = read(table);

        assertThat(table.mapping(Language.EN))
                .contains(
                        "missing: [\"n/a\", \"N/A\", \"?\", \"NULL\"]  # check: these texts are taken as empty cells");
        assertThat(intake.people()).extracting(person -> person.nip()).containsExactly("E1", "E2");
        assertThat(intake.people().getFirst().nama()).isEqualTo("Ani Na");
        assertThat(intake.people().getFirst().unitOrganisasi()).isEqualTo("(tidak disebut)");
        assertThat(intake.counts().getFirst().rejected()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 3,25 4,0 2,75 | score 0–5",
                "50% 75 % 100% 12.5% | score 0–100",
                "５ ３ １ ４ ２ | scale 1–5",
                "0.53 0.9 0.12 1 | score 0–1",
                "0 20 40 60 80 100 | score 0–100",
                "14.5 12 9.5 17 | score 0–20",
                "3.5 4.2 2.75 1.5 3.1 2.2 4.9 99 | off the scale, will be marked: 99",
                "3.5 4.2 2.75 1.5 3.1 2.2 4.9 99 | score 0–5;",
                "A+ A B- C D | A is taken as the highest",
                "Yes No | yes is taken as high",
                "Yes No Yes No No x | not known, will be marked: x",
            })
    void numbers_letters_and_answers_as_other_systems_write_them(String values, String said) throws IOException {
        assertThat(rating(quoted(values.replace(" %", "\u00a0%").split(" ")))).contains(said);
    }

    private ForeignTable quoted(String... values) throws IOException {
        return rated(
                java.util.Arrays.stream(values).map(value -> '"' + value + '"').toArray(String[]::new));
    }

    @Test
    void a_column_whose_values_are_not_understood_is_named_at_the_top() throws IOException {
        ForeignTable table = table("emp_id,Status,Rating\nA,zzz,siang\nB,yyy,malam\n");

        assertThat(table.mapping(Language.EN))
                .contains("# check: the values of column \"Rating\" are not understood as hasil_kerja")
                .contains("# check: the values of column \"Status\" are not understood as kedudukan hukum");
        assertThat(read(table).people()).hasSize(2);
    }

    @Test
    void a_heading_that_stands_twice_and_others_that_may_be_meant_are_named() throws IOException {
        String twice = table("emp_id,Rating,Rating\nA,3,1\nB,4,1\nC,5,2\n").mapping(Language.EN);
        String like =
                table("emp_id,Perf Rating,Final Rating\nA,3,1\nB,4,1\nC,5,2\n").mapping(Language.EN);

        assertThat(twice).contains("this heading stands there more than once; the first is read");
        assertThat(like).contains("other columns that may be meant: Final Rating");
    }

    @Test
    void letters_with_strokes_are_known_by_their_plain_words() throws IOException {
        assertThat(rating(rated("słaby", "średni", "wysoki", "Zayıf"))).contains("\"słaby\": \"DI_BAWAH_EKSPEKTASI\"");
    }

    @Test
    void whoever_has_a_day_of_leaving_is_gone() throws IOException {
        ForeignTable table = table("emp_id,Exit Date,rating\nA,2024-05-06,3\nB,,4\n");

        assertThat(table.mapping(Language.EN)).contains("ends: {\"\": \"66\"}, empty: \"01\"}  # check: whoever");
        assertThat(read(table).people())
                .extracting(person -> person.kedudukanHukum())
                .containsExactly("66", "01");
    }

    @Test
    void a_file_that_check_would_not_read_gets_no_proposal() throws IOException {
        Path file = Files.writeString(folder.resolve("orang.txt"), "emp_id,rating\nA,3\n");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ForeignTable.read(file, null, BOOK, AS_OF))
                .hasMessageContaining(".txt");
    }
}
