package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.fact.FactColumn;
import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of other systems read by the rules of a mapping file. */
class MappedTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String PEOPLE = """
                nip: {from: Id}
                nama: {from: [First, Last]}
                jenis_pegawai: {value: PNS}
                kedudukan_hukum: {from: Status, codes: {On: "01", Gone: "66"}}
                unit_organisasi: {from: Dept, empty: Umum}
                jabatan: {value: Staf}
                tanggal_lahir: {from: Born, date: M/d/yyyy}
            """;
    private static final String HEADING = "Id,First,Last,Status,Dept,Born,Rating,Score\n";

    @TempDir
    Path folder = Path.of("");

    private static String mapping(String top, String tables) {
        return "mapping: m\nlabel: Contoh\nrecognise: [Id, First]\n" + top + "tables:\n" + tables.indent(2);
    }

    private Intake read(String mapping, String rows) throws IOException {
        Files.writeString(folder.resolve("people.csv"), HEADING + rows);
        return DataPackage.read(
                new PackageInput(folder, List.of(new RuleText("m.yaml", mapping))), AS_OF, PackageFolder.BOOK);
    }

    private static String people() {
        return "pegawai:\n" + PEOPLE.indent(2);
    }

    @Test
    void people_of_another_system_keep_their_numbers() throws IOException {
        Intake intake = read(mapping("ids: OTHER\n", people()), "E-1,Ani,Contoh,on,Keu,2/3/1990,,\n工2,Budi,,ON,,,,\n");

        assertThat(shown(intake)).containsExactly(".mapping.unused people.csv Rating, Score");
        assertThat(intake.people()).extracting(Pegawai::nip).containsExactly("E-1", "工2");
        assertThat(intake.people()).extracting(Pegawai::nama).containsExactly("Ani Contoh", "Budi");
        assertThat(intake.people()).extracting(Pegawai::unitOrganisasi).containsExactly("Keu", "Umum");
        assertThat(intake.people()).extracting(Pegawai::tanggalLahir).containsExactly(LocalDate.of(1990, 2, 3), null);
    }

    @Test
    void without_leave_a_number_must_be_a_nip() throws IOException {
        Intake intake = read(mapping("", people()), "E-1,Ani,Contoh,On,Keu,,,\n");

        assertThat(shown(intake)).contains("!data.nip-length people.csv:2 [Id] E-1");
        assertThat(intake.people()).isEmpty();
    }

    @Test
    void numbers_that_are_blank_twice_too_long_or_have_signs_are_told_with_their_heading() throws IOException {
        String longest = "9".repeat(64);
        Intake intake = read(
                mapping("ids: OTHER\n", people()),
                ",Ani,Contoh,On,Keu,,,\nA,Ani,Contoh,On,Keu,,,\nA,Ina,Contoh,On,Keu,,,\n" + longest
                        + ",Ani,C,On,K,,,\n9" + longest + ",Ani,C,On,K,,,\nB\u0007B,Ani,C,On,K,,,\n");

        assertThat(shown(intake))
                .filteredOn(text -> text.startsWith("!"))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("!data.required people.csv:2 [Id]"),
                        text -> assertThat(text).startsWith("!data.key-differs people.csv:3"),
                        text -> assertThat(text).startsWith("!data.key-differs people.csv:4"),
                        text -> assertThat(text).startsWith("!data.cell-length people.csv:6 [Id]"),
                        text -> assertThat(text).startsWith("!data.control people.csv:7 [Id]"));
        assertThat(intake.people()).extracting(Pegawai::nip).containsExactly(longest);
        assertThat(intake.counts()).singleElement().satisfies(count -> {
            assertThat(count.read()).isEqualTo(6);
            assertThat(count.accepted() + count.rejected()).isEqualTo(6);
        });
    }

    @Test
    void a_row_makes_rows_of_several_tables_and_none_where_it_tells_nothing() throws IOException {
        String tables = people() + """
                predikat_kinerja:
                  nip: {from: Id}
                  tahun: {value: "2025"}
                  hasil_kerja: {from: Rating, codes: {"1": DI_BAWAH_EKSPEKTASI, "3": DI_ATAS_EKSPEKTASI}}
                fakta:
                  - nip: {from: Id}
                    fakta: {value: peringkat-potensial}
                    nilai: {from: Score, bands: {min: 0, max: 100, codes: {TINGGI: 80, MENENGAH: 60.5, RENDAH: 0}}}
                    tanggal: {value: 2025-12-31}
                  - nip: {from: Id}
                    fakta: {value: job-fit}
                    nilai: {from: Score}
                    tanggal: {value: 2025-12-31}
                """;
        Intake intake = read(
                mapping("ids: OTHER\n", tables),
                "A,A,A,On,K,,3.0,80\nB,B,B,On,K,,1,60.5\nC,C,C,On,K,,,60.4\nD,D,D,On,K,,99,100.1\n");

        assertThat(shown(intake))
                .containsExactly(
                        "?fact.unknown-code people.csv:5 [Rating] 99",
                        "!fact.unknown-code people.csv:5 [Score] 100.1",
                        "!fact.range people.csv:5 [Score] 100.1");
        assertThat(intake.findings().getFirst().expected()).isEqualTo("1, 3");
        assertThat(codes(intake, "hasil-kerja")).containsExactly("DI_ATAS_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI", "", "");
        assertThat(codes(intake, "peringkat-potensial")).containsExactly("TINGGI", "MENENGAH", "RENDAH", "");
        assertThat(intake.counts())
                .filteredOn(count -> count.table().equals("predikat_kinerja"))
                .singleElement()
                .satisfies(count -> assertThat(count.read()).isEqualTo(3));
    }

    private static List<String> codes(Intake intake, String fact) {
        FactColumn column = Objects.requireNonNull(intake.facts().column(fact));
        return intake.people().stream()
                .map(person -> intake.facts().indexOf(person.nip()))
                .map(place -> column.first(place) == column.end(place)
                        ? ""
                        : Objects.requireNonNull(PackageFolder.BOOK.facts().get(fact))
                                .codes()
                                .get((int) column.value(column.first(place)))
                                .code())
                .toList();
    }

    @Test
    void a_heading_may_stand_below_lines_of_title() throws IOException {
        Files.writeString(
                folder.resolve("people.csv"),
                "Daftar Pegawai,,\n\nper Juni 2026,,\n" + HEADING + "A,A,A,On,K,,,\nB,B,B,X,K,,,\n");
        Intake intake = DataPackage.read(
                new PackageInput(
                        folder, List.of(new RuleText("m.yaml", mapping("ids: OTHER\nheading_row: 4\n", people())))),
                AS_OF,
                PackageFolder.BOOK);

        assertThat(intake.people()).extracting(Pegawai::nip).containsExactly("A");
        assertThat(shown(intake)).contains("!fact.unknown-code people.csv:6 [Status] X");
    }

    @Test
    void a_mapping_in_the_folder_is_used_and_one_at_fault_is_told() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), mapping("ids: OTHER\n", people()));
        Files.writeString(folder.resolve("b.yaml"), "mapping: b\n");
        Files.writeString(folder.resolve("people.csv"), HEADING + "A,A,A,On,K,,,\n");
        Intake intake = DataPackage.read(folder, AS_OF, PackageFolder.BOOK);

        assertThat(intake.people()).extracting(Pegawai::nip).containsExactly("A");
        assertThat(shown(intake)).anyMatch(text -> text.startsWith("!yaml.missing-key b.yaml:1"));
    }

    @Test
    void columns_that_are_not_there_and_mappings_that_fit_nothing_are_told() throws IOException {
        String absent = people().replace("from: Dept", "from: Bagian");
        assertThat(shown(read(mapping("ids: OTHER\n", absent), "A,A,A,On,K,,,\n")))
                .contains("?mapping.absent people.csv Bagian");
        assertThat(shown(read(mapping("", people()).replace("[Id, First]", "[Nomor]"), "A,A,A,On,K,,,\n")))
                .contains("?mapping.unfit m");
    }

    @Test
    void rejected_rows_come_back_in_their_own_form() throws IOException {
        String mapping = mapping("ids: OTHER\n", people());
        Intake first = read(mapping, "A,A,A,On,K,,,\nB,B,B,Lost,K,,,\n");
        Quarantine.Part part = first.quarantine().parts().getFirst();
        java.io.StringWriter out = new java.io.StringWriter();
        first.quarantine().write(part, out, id.petala.engine.rule.Language.ID);
        Path mended = Files.createDirectories(folder.resolve("karantina")).resolve(part.name());
        Files.writeString(mended, out.toString().replace("Lost", "Gone"));

        Intake second = DataPackage.read(
                new PackageInput(folder, List.of(new RuleText("m.yaml", mapping))), AS_OF, PackageFolder.BOOK);

        assertThat(second.rejected()).isFalse();
        assertThat(second.people()).extracting(Pegawai::nip).containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mapping.required | pegawai: {nip: {from: Id}}",
                "mapping.forms | predikat_kinerja: {nip: {from: Id}, tahun: {from: A, year: d/M/yyyy, codes: {a: b}}}",
                "mapping.day-form | predikat_kinerja: {nip: {from: Id}, tahun: {from: A, year: qqqq}}",
                "mapping.table | pegawei: {nip: {from: Id}}",
                "mapping.column | predikat_kinerja: {nik: {from: Id}}",
                "yaml.unknown-key | predikat_kinerja: {nip: {from: Id, form: x}}",
                "yaml.unknown-key | predikat_kinerja: {nip: {value: Id, from: x}}",
                "yaml.missing-key | predikat_kinerja: {nip: {codes: {a: b}}}",
                "data.number | predikat_kinerja: {nip: {from: Id}, tahun: {from: A, bands: {min: x, max: 1, codes: {a: 1}}}}",
            })
    void a_rule_at_fault_is_refused_with_its_line(String code, String tables) {
        assertThatThrownBy(() -> read(mapping("", tables), ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.code()).isEqualTo(code);
                                    assertThat(finding.where().row()).isEqualTo(5);
                                }));
    }

    @Test
    void a_mapping_that_is_recognised_by_no_heading_takes_no_table() throws IOException {
        String mapping = mapping("ids: OTHER\n", people()).replace("[Id, First]", "[]");

        Intake intake = read(mapping, "E-1,Ani,Contoh,on,Keu,2/3/1990,,\n");

        assertThat(shown(intake)).anyMatch(line -> line.contains("mapping.unfit"));
        assertThat(intake.people()).isEmpty();
    }

    @Test
    void texts_of_a_mapping_that_stand_for_nothing_are_empty_cells() throws IOException {
        String mapping = mapping("ids: OTHER\nmissing: [\"-\", N/A]\n", people());

        Intake intake = read(mapping, "E-1,Ani,-,on,N/A,2/3/1990,,\n-,Budi,,on,,,,\nE-3,n/a,,on,,,,\n");

        assertThat(intake.people()).extracting(Pegawai::nama).containsExactly("Ani", "n/a");
        assertThat(intake.people()).extracting(Pegawai::unitOrganisasi).containsExactly("Umum", "Umum");
        assertThat(intake.counts().getFirst().rejected()).isEqualTo(1);
    }
}
