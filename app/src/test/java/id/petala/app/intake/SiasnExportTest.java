package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SIASN export "Data ASN" as it is, and mappings in general. */
class SiasnExportTest {

    private static final String PPPK = "199003152023211004";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() throws IOException {
        data = new PackageFolder(folder);
        Files.delete(folder.resolve("pegawai.csv"));
    }

    @Test
    void the_export_with_all_its_columns_stands_for_the_people() throws IOException {
        data.file(
                "Data_ASN.csv",
                export(
                        ",",
                        row(SITI, "SITI CONTOH", "P", "Aktif", "", "ANALIS SDM AHLI MUDA"),
                        row(BUDI, "BUDI CONTOH", "P", "Tugas Belajar", "III.a", "SEKRETARIS"),
                        row(PPPK, "AYU CONTOH", "", "PPPK Aktif", "", "GURU AHLI PERTAMA")));

        Intake intake = data.read();

        assertThat(shown(intake))
                .singleElement()
                .asString()
                .startsWith(".mapping.unused Data_ASN.csv PNS ID, NIP LAMA");
        Map<String, Pegawai> people = intake.people().stream().collect(Collectors.toMap(Pegawai::nip, one -> one));
        assertThat(people).hasSize(3);
        assertThat(person(people, SITI)).satisfies(siti -> {
            assertThat(siti.nama()).isEqualTo("SITI CONTOH");
            assertThat(siti.jenisPegawai()).isEqualTo("PNS");
            assertThat(siti.kedudukanHukum()).isEqualTo("01");
            assertThat(siti.jenjang()).isEqualTo(Jenjang.AHLI_MUDA);
            assertThat(siti.unitOrganisasi()).isEqualTo("Dinas Contoh");
            assertThat(siti.pendidikan()).isEqualTo("S1");
        });
        assertThat(person(people, BUDI).jenjang()).isEqualTo(Jenjang.ADMINISTRATOR);
        assertThat(person(people, BUDI).kedudukanHukum()).isEqualTo("03");
        assertThat(person(people, PPPK).jenisPegawai()).isEqualTo("PPPK");
    }

    @Test
    void contract_staff_are_known_by_name_whatever_the_status_says() throws IOException {
        data.file("Data_ASN.csv", export(",", row(PPPK, "AYU CONTOH", "P", "PPPK Aktif", "", "GURU AHLI PERTAMA")));

        Intake intake = data.read();

        assertThat(intake.rejected()).isFalse();
        assertThat(intake.people())
                .singleElement()
                .satisfies(ayu -> assertThat(ayu.jenisPegawai()).isEqualTo("PPPK"));
    }

    @Test
    void the_export_as_a_workbook_with_other_tables_beside_it() throws IOException {
        List<String> heading = heading();
        try (OutputStream out = Files.newOutputStream(folder.resolve("Data ASN.xlsx"));
                Workbook book = new Workbook(out, "Petala", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            Map<String, String> cells = row("'" + SITI, "SITI CONTOH", "P", "Aktif", "", "ANALIS SDM AHLI MUDA");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
                sheet.value(1, column, cells.getOrDefault(heading.get(column), ""));
            }
        }
        data.file("penghargaan.csv", "nip,tingkat,tanggal,nama\n" + SITI + ",NASIONAL,2024-02-29,Inovasi\n");

        Intake intake = data.read();

        assertThat(intake.people()).singleElement().extracting(Pegawai::nip).isEqualTo(SITI);
        assertThat(intake.rejected()).isFalse();
        assertThat(Objects.requireNonNull(intake.facts().column("penghargaan")).end(0))
                .isEqualTo(1);
    }

    @Test
    void a_row_at_fault_is_named_as_the_export_counts_it() throws IOException {
        data.file(
                "Data_ASN.csv",
                export(
                        ";",
                        row("123", "SALAH CONTOH", "P", "Aktif", "", "ANALIS"),
                        row(SITI, "SITI CONTOH", "P", "Tidak Dikenal", "", "ANALIS"),
                        row(BUDI, "BUDI CONTOH", "", "Aktif", "", "ANALIS")));

        assertThat(shown(data.read()))
                .filteredOn(text -> text.startsWith("!"))
                .anySatisfy(text -> assertThat(text).contains("Data_ASN.csv:2 [NIP BARU]"))
                .anySatisfy(text -> assertThat(text).contains("Data_ASN.csv:3 [KEDUDUKAN HUKUM NAMA] Tidak Dikenal"))
                .anySatisfy(text -> assertThat(text).contains("Data_ASN.csv:4 [NIP BARU]"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "17-02-1985, F, 0",
        "17-02-1985, P, 0",
        "1985-02-17, f, 0",
        "31095, F, 0",
        "18-02-1985, F, 1",
        "17-02-1985, M, 1",
        "17-02-1985, L, 1",
        "31096, M, 2",
        "'', '', 0"
    })
    void birth_and_sex_are_held_against_the_number(String birth, String sex, int findings) throws IOException {
        Map<String, String> cells =
                new LinkedHashMap<>(row(SITI, "SITI CONTOH", "P", "Aktif", "", "ANALIS SDM AHLI MUDA"));
        cells.put("TANGGAL LAHIR", birth);
        cells.put("JENIS KELAMIN", sex);
        data.file("Data_ASN.csv", export(",", cells));

        Intake intake = data.read();

        assertThat(shown(intake).stream().filter(one -> one.startsWith("?data.nip-other-")))
                .hasSize(findings);
        assertThat(intake.rejected()).isFalse();
        assertThat(intake.people())
                .singleElement()
                .extracting(Pegawai::tanggalLahir)
                .isEqualTo(LocalDate.of(1985, 2, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "30-06-2026,2026-06-30",
        "1/2/2025,2025-02-01",
        "2026-06-30,2026-06-30",
        "2026-06-30 00:00:00,2026-06-30",
        "45838,2025-06-30",
        "2026,",
        "31/02/2026,",
        "Juni 2026,"
    })
    void days_are_read_in_every_form_of_the_export(String theirs, @Nullable String ours) {
        assertThat(DayForm.DAY_FIRST.day(theirs)).isEqualTo(ours);
    }

    @Test
    void a_mapping_to_a_table_or_column_that_is_not_ours_is_refused() {
        MappingReader reader = new MappingReader(
                new PackageTables(PackageFolder.BOOK.facts(), new RowChecks(PackageFolder.BOOK, LocalDate.EPOCH))
                        .all());

        assertThatThrownBy(() -> reader.read(new RuleText("m.yaml", mapping("pegawei", "nip"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.code() + " " + finding.where())
                                        .startsWith("mapping.table m.yaml:6")));
        assertThatThrownBy(() -> reader.read(new RuleText("m.yaml", mapping("pegawai", "nik"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.code()).isEqualTo("mapping.column")));
    }

    @Test
    void a_rejected_row_of_the_export_goes_to_quarantine_in_its_own_form_and_comes_back_mended() throws IOException {
        data.file(
                "Data_ASN.csv",
                export(
                        ";",
                        row(SITI, "SITI CONTOH", "P", "Aktif", "", "ANALIS SDM AHLI MUDA"),
                        row(BUDI, "BUDI CONTOH", "P", "Entah", "III.a", "SEKRETARIS")));
        Quarantine quarantine = data.read().quarantine();
        StringWriter text = new StringWriter();
        quarantine.write(quarantine.parts().getFirst(), text, Language.ID);

        assertThat(text.toString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo(String.join(",", heading()) + ",alasan");
        assertThat(text.toString()).contains("[Data_ASN.csv:3#").contains("Entah");

        Files.createDirectories(folder.resolve(Quarantine.FOLDER));
        data.file("karantina/Data_ASN.csv", text.toString().replace(",Entah,", ",Aktif,"));
        Intake intake = data.read();

        assertThat(intake.people()).hasSize(2);
        assertThat(intake.rejected()).isFalse();
        assertThat(intake.counts().stream().map(count -> count.file() + " " + count.replaced()))
                .containsExactly("Data_ASN.csv 1", "karantina/Data_ASN.csv 0");
    }

    private static String mapping(String table, String column) {
        return "mapping: m\nlabel: {id: M, en: M}\nrecognise: [A]\ntables:\n  " + table + ":\n    " + column
                + ": {from: A}\n";
    }

    private static Pegawai person(Map<String, Pegawai> people, String nip) {
        return Objects.requireNonNull(people.get(nip));
    }

    private static Map<String, String> row(
            String nip, String name, String status, String legal, String echelon, String post) {
        return Map.ofEntries(
                Map.entry("NIP BARU", nip),
                Map.entry("NAMA", name),
                Map.entry("NIK", "0000000000000000"),
                Map.entry("STATUS CPNS PNS", status),
                Map.entry("KEDUDUKAN HUKUM NAMA", legal),
                Map.entry("JENIS JABATAN NAMA", "Jabatan Fungsional"),
                Map.entry("JABATAN NAMA", post),
                Map.entry("ESELON NAMA", echelon),
                Map.entry("UNOR NAMA", "Dinas Contoh"),
                Map.entry("TINGKAT PENDIDIKAN NAMA", "S-1/Sarjana"));
    }

    @SafeVarargs
    private static String export(String separator, Map<String, String>... rows) throws IOException {
        StringBuilder text = new StringBuilder(String.join(separator, heading())).append('\n');
        for (Map<String, String> row : rows) {
            text.append(heading().stream()
                            .map(name -> row.getOrDefault(name, ""))
                            .collect(Collectors.joining(separator)))
                    .append('\n');
        }
        return text.toString();
    }

    /** The 69 headings in the order of the export. */
    private static List<String> heading() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SiasnExportTest.class.getResourceAsStream("/intake/siasn-data-asn-kolom.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
