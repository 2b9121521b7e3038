package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.check.DataCheck;
import id.petala.app.console.ExitCode;
import id.petala.app.intake.Intake;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that checks: nothing is lost, and what is mended comes in. */
class CheckCommandTest {

    private static final String SITI = "198502172010012003";
    private static final String BUDI = "197612312006041015";
    private static final String PEOPLE =
            "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,tingkat_pendidikan\n";
    private static final String AWARDS = "nip,tingkat,tanggal,nama\n";
    private static final String TITLES = "nip,jenis,nama,jp,tanggal,berlaku_sampai\n";

    @TempDir
    Path place = Path.of("");

    private Path data = place;
    private Path out = place;

    @BeforeEach
    void begin() throws IOException {
        data = Files.createDirectories(place.resolve("data"));
        out = place.resolve("hasil");
    }

    private static String person(String nip, String name) {
        return nip + "," + name + ",PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1\n";
    }

    private void clean(Path folder) {
        file(folder, "pegawai.csv", PEOPLE + person(SITI, "Siti Contoh") + person(BUDI, "=Budi Contoh"));
        file(
                folder,
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + BUDI + ",INSTANSI,2024-03-01,Teladan\n" + BUDI
                        + ",INSTANSI,2025-03-01,-x\n");
        file(folder, "sertifikat.csv", TITLES + SITI + ",TEKNIS,Contoh,30,2025-03-01,2027-01-01\n");
    }

    /** The clean package with a fault of every kind. */
    private void dirty() {
        file(
                data,
                "pegawai.csv",
                PEOPLE + person(SITI, "Siti Contoh") + BUDI
                        + ",=Budi Contoh,PNSX,01,Dinas Contoh,Analis,AHLI_MUDA,S1\n");
        file(
                data,
                "penghargaan.csv",
                AWARDS + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + SITI + ",NASIONAL,2024-02-29,Inovasi\n" + BUDI
                        + ",INSTANSI,2024-03-01,Teladan\n" + "199001012015011001,INSTANSI,2025-03-01,-x\n" + BUDI
                        + ",INSTANSI,2025-13-01\n");
        file(
                data,
                "sertifikat.csv",
                TITLES + SITI + ",TEKNIS,Contoh,30,2025-03-01,2027-01-01\n" + SITI
                        + ",TEKNIS,Contoh,31,2025-03-01,2027-01-01\n");
    }

    private static void file(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran check(String... more) {
        return Ran.petala(Stream.concat(
                        Stream.of("check", data.toString(), "--as-of", "2026-06-30", "--out", out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Intake intake(Path folder) {
        var book = ShippedRules.book();
        var instrument = Objects.requireNonNull(book.instrument(InstrumentArgument.DEFAULT));
        return DataCheck.of(folder, LocalDate.of(2026, 6, 30), book, instrument).intake();
    }

    private List<String> quarantine(String name) throws IOException {
        return Files.readAllLines(out.resolve("karantina").resolve(name));
    }

    private JsonNode summary() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve("check.json")));
    }

    @Test
    void a_clean_package_leaves_nothing_to_mend() throws IOException {
        clean(data);

        Ran ran = check();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("pegawai: 2 baris dibaca = 2 diterima + 0 ditolak", "Seluruhnya: 6 baris");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("temuan.csv", "check.json", "baris.csv", "mutu.csv", "laporan.html");
        }
        assertThat(Files.readAllLines(out.resolve("mutu.csv")).get(1)).isEqualTo("Dinas Contoh,2,0,0,,,2,");
        assertThat(Files.readString(out.resolve("laporan.html")))
                .contains("6 dari 6 baris diterima")
                .doesNotContain("http");
    }

    @Test
    void tables_without_a_row_are_named_in_one_line() throws IOException {
        dirty();
        Files.writeString(data.resolve("cakupan.csv"), "tabel,unit,sampai,sumber\n");
        Files.writeString(data.resolve("fakta.csv"), "nip,fakta,nilai,tanggal\n");

        assertThat(check("--lang", "en").out())
                .contains("Without rows: fakta, cakupan")
                .doesNotContain("fakta: 0");
    }

    @Test
    void every_row_is_accepted_or_rejected_with_a_kind_and_stands_in_quarantine_in_its_own_form() throws IOException {
        dirty();

        Ran ran = check("--lang", "en");

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.out())
                .contains(
                        "pegawai: 2 rows read = 1 accepted + 1 rejected (faulty 1)",
                        "penghargaan: 5 rows read = 1 accepted + 4 rejected (of nobody known 1, of a rejected person 2,"
                                + " repeated 1)",
                        "sertifikat: 2 rows read = 0 accepted + 2 rejected (faulty 2)");
        assertThat(quarantine("pegawai.csv")).first().isEqualTo(PEOPLE.strip() + ",alasan");
        assertThat(quarantine("pegawai.csv").get(1))
                .startsWith(BUDI + ",'=Budi Contoh,PNSX,01,Dinas Contoh,Analis,AHLI_MUDA,S1,")
                .contains("[pegawai.csv:3#")
                .contains("jenis_pegawai: ");
        assertThat(quarantine("penghargaan.csv")).hasSize(4);
        assertThat(quarantine("penghargaan.csv").get(3)).startsWith(BUDI + ",INSTANSI,2025-13-01,,");
        assertThat(quarantine("sertifikat.csv").get(1)).contains("[sertifikat.csv:2#", "; sertifikat.csv:3#");
        assertThat(summary().at("/totals/read").asInt()).isEqualTo(9);
        assertThat(summary().at("/totals/accepted").asInt()).isEqualTo(2);
        assertThat(summary().at("/totals/kinds/of_rejected").asInt()).isEqualTo(2);
        assertThat(summary().at("/quarantine")).hasSize(3);
    }

    @Test
    void mended_rows_come_in_and_replace_those_they_come_from() throws IOException {
        dirty();
        check();
        mend("pegawai.csv", "PNSX", "PNS");
        mend("penghargaan.csv", "2025-13-01,,", "2026-01-01,X,");
        mend("penghargaan.csv", "199001012015011001", BUDI);
        List<String> titles = quarantine("sertifikat.csv");
        file(out.resolve("karantina"), "sertifikat.csv", titles.get(0) + "\n" + titles.get(1) + "\n");
        Files.move(out.resolve("karantina"), data.resolve("karantina"));

        Ran again = check();

        assertThat(again.out())
                .contains("pegawai: 3 baris dibaca = 2 diterima + 1 ditolak (sudah diganti 1)")
                .contains("penghargaan: 8 baris dibaca = 4 diterima + 4 ditolak (berulang 1, sudah diganti 3)")
                .contains("sertifikat: 3 baris dibaca = 1 diterima + 2 ditolak (sudah diganti 2)");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("karantina")).doesNotExist();

        Path right = Files.createDirectories(place.resolve("benar"));
        clean(right);
        file(
                right,
                "penghargaan.csv",
                Files.readString(right.resolve("penghargaan.csv")) + BUDI + ",INSTANSI,2026-01-01,X\n");
        assertThat(intake(data).sha256()).isEqualTo(intake(right).sha256());
        assertThat(intake(data).people())
                .anySatisfy(person -> assertThat(person.nama()).isEqualTo("=Budi Contoh"));
    }

    private void mend(String name, String from, String to) throws IOException {
        String text = String.join("\n", quarantine(name)) + "\n";
        assertThat(text).contains(from);
        file(out.resolve("karantina"), name, text.replace(from, to));
    }

    @Test
    void a_quarantine_alone_beside_the_people_brings_its_rows_in() throws IOException {
        dirty();
        check();
        mend("penghargaan.csv", "2025-13-01,,", "2026-01-01,X,");
        Path other = Files.createDirectories(place.resolve("lain"));
        file(other, "pegawai.csv", PEOPLE + person(SITI, "Siti Contoh") + person(BUDI, "Budi Contoh"));
        Files.move(out.resolve("karantina/penghargaan.csv"), other.resolve("perbaikan.csv"));

        assertThat(intake(other).counts())
                .anySatisfy(count -> assertThat(count.toString())
                        .contains(
                                "table=penghargaan, file=perbaikan.csv", "read=3, accepted=2, rejected=1, orphans=1"));
        assertThat(intake(other).findings()).hasSize(1);
    }

    @Test
    void a_quarantine_that_was_not_mended_is_rejected_again_and_can_be_mended_later() throws IOException {
        dirty();
        check();
        List<String> first = quarantine("penghargaan.csv");
        Files.move(out.resolve("karantina"), data.resolve("karantina"));

        Ran again = check();

        assertThat(again.out())
                .contains("pegawai: 3 baris dibaca = 1 diterima + 2 ditolak (salah isi 1, sudah diganti 1)");
        assertThat(quarantine("penghargaan.csv")).hasSameSizeAs(first);
        assertThat(quarantine("penghargaan.csv").get(1))
                .contains("[penghargaan.csv:4#", "; karantina/penghargaan.csv:2#");
    }

    @Test
    void a_sheet_of_a_workbook_has_a_quarantine_of_its_own() throws IOException {
        clean(data);
        Files.delete(data.resolve("penghargaan.csv"));
        try (Workbook book = new Workbook(Files.newOutputStream(data.resolve("asesmen.xlsx")), "uji", "1.0")) {
            Worksheet sheet = book.newWorksheet("penghargaan");
            row(sheet, 0, "NIP", "Tingkat", "Tanggal", "Nama", "Catatan");
            row(sheet, 1, SITI, "NASIONAL", "2024-02-29", "Inovasi");
            row(sheet, 2, SITI, "TOP", "2024-02-29", "+X");
        }

        check();

        assertThat(quarantine("asesmen.xlsx.penghargaan.csv"))
                .first()
                .isEqualTo("NIP,Tingkat,Tanggal,Nama,Catatan,alasan");
        mend("asesmen.xlsx.penghargaan.csv", "TOP", "INSTANSI");
        Files.move(out.resolve("karantina"), data.resolve("karantina"));
        assertThat(check().out()).contains("penghargaan: 3 baris dibaca = 2 diterima + 1 ditolak (sudah diganti 1)");
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    @Test
    void corrections_in_the_result_of_an_earlier_check_are_never_overwritten() throws IOException {
        dirty();
        check();
        assertThat(check().code()).isEqualTo(ExitCode.REJECTED_ROWS);
        mend("pegawai.csv", "PNSX", "PNS");

        Ran ran = check();

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("karantina/pegawai.csv", "tidak ditimpa");
        assertThat(quarantine("pegawai.csv").get(1)).contains(",PNS,");
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        clean(data);
        Files.createDirectories(out);
        file(out, "surat.txt", "x");

        assertThat(check().code()).isEqualTo(ExitCode.REFUSED);
        assertThat(out.resolve("surat.txt")).hasContent("x");
        assertThat(Ran.petala("check", data.toString(), "--out", data.toString())
                        .code())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void files_that_could_not_be_read_are_named() throws IOException {
        clean(data);
        file(data, "penghargaan.csv", AWARDS + SITI + ",\"NASIONAL\n");
        file(data, "catatan.csv", "a,b\n1,2\n");

        Ran ran = check();

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(summary().at("/not_read/0/file").asString()).isEqualTo("catatan.csv");
        assertThat(summary().at("/files/1/refused").asBoolean()).isTrue();
        assertThat(Files.readString(out.resolve("laporan.html")))
                .contains("catatan.csv tidak dibaca", "penghargaan.csv tidak dapat dibaca utuh");
    }

    @Test
    void without_people_everything_is_still_written_and_the_check_is_refused() throws IOException {
        file(data, "penghargaan.csv", AWARDS + SITI + ",NASIONAL,2024-02-29,Inovasi\n");

        assertThat(check().code()).isEqualTo(ExitCode.REFUSED);
        assertThat(quarantine("penghargaan.csv")).hasSize(2);
        assertThat(Files.readString(out.resolve("laporan.html"))).contains("Tidak ada seorang pegawai pun");
    }

    @Test
    void without_a_day_it_is_today_and_without_a_folder_nothing_is_written() throws IOException {
        clean(data);

        Ran ran = Ran.petala("check", data.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("Tidak ada yang ditulis");
        assertThat(out).doesNotExist();
    }
}
