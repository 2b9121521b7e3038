package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.app.intake.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code petala map} and {@code petala replay} on folders that something happened to. */
class DamagedPackageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void demo() throws IOException {
        data = folder.resolve("data");
        out = folder.resolve("peta");
        DemoAgency.copyTo(data, DAY);
    }

    private Ran map() {
        return Ran.petala("map", data.toString(), "--as-of", DAY.toString(), "--out", out.toString());
    }

    private Ran replay() {
        return Ran.petala("replay", out.toString(), data.toString());
    }

    @Test
    void a_wrong_heading_is_called_a_wrong_heading() throws IOException {
        Files.writeString(data.resolve("penghargaan.csv"), "nip,tingkatan,tanggal,nama\n");

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("penghargaan.csv:1").contains("tingkat").doesNotContain("kutip");
    }

    @Test
    void a_quote_that_is_never_closed_swallows_no_rows_silently() throws IOException {
        Path file = data.resolve("penghargaan.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("NASIONAL,([0-9-]+),", "NASIONAL,$1,\""));

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("penghargaan.csv").contains("Tanda kutip tidak berpasangan");
    }

    @Test
    void without_a_readable_table_of_people_nothing_is_mapped() throws IOException {
        Files.delete(data.resolve("pegawai.csv"));

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err().lines()).singleElement().asString().contains("pegawai.csv");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_table_of_people_that_has_only_a_heading_is_one_refusal() throws IOException {
        Path people = data.resolve("pegawai.csv");
        Files.writeString(people, Files.readAllLines(people).getFirst() + "\n");

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains("pegawai.csv", "Tidak ada seorang pegawai pun", "tidak ada yang ditulis");
        assertThat(out).doesNotExist();
    }

    @Test
    void people_who_are_all_rejected_are_named_up_to_a_limit() throws IOException {
        Path people = data.resolve("pegawai.csv");
        Files.writeString(people, Files.readString(people).replaceAll("(?m)^[0-9]{18}", "1"));

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err().lines()).hasSize(51);
        assertThat(ran.err()).contains("(baris ditolak: 204)");
        assertThat(out).doesNotExist();
    }

    @Test
    void of_many_findings_the_first_are_shown_and_the_rest_are_in_the_file() throws IOException {
        Path file = data.resolve("penghargaan.csv");
        Files.writeString(file, Files.readString(file).replace(",NASIONAL,", ",NASIONALL,"));

        Ran ran = map();

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(51);
        assertThat(Files.readAllLines(out.resolve("temuan.csv"))).hasSizeGreaterThan(20);
    }

    @Test
    void an_own_file_under_a_shipped_name_is_told_and_kept_with_the_map() throws IOException {
        String own = Ran.petala("instrument", "show", "kepka-bkn-411-2025-a", "--format", "yaml")
                .out();
        Path file = Files.writeString(folder.resolve("saya.yaml"), own.replace("BAIK: 80", "BAIK: 81"));

        Ran ran = Ran.petala(
                "map",
                data.toString(),
                "--as-of",
                DAY.toString(),
                "--out",
                out.toString(),
                "--instrument",
                file.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("[peringatan] saya.yaml:", "kepka-bkn-411-2025-a.yaml bawaan Petala");
        assertThat(Files.readString(out.resolve("temuan.csv"))).contains("rule.shipped-name");
        assertThat(replay().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_changed_copy_of_the_instrument_is_told() throws IOException {
        assertThat(map().code()).isEqualTo(ExitCode.DONE);
        assertThat(replay().code()).isEqualTo(ExitCode.DONE);
        Path copy = out.resolve("instrument.yaml");
        Files.writeString(copy, Files.readString(copy).replace("BAIK: 80", "BAIK: 90"));

        Ran ran = replay();

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("instrument.yaml").contains("bukan lagi yang dipakai");
    }

    @Test
    void a_folder_for_a_file_and_a_file_for_a_folder_are_told_without_the_names_of_exceptions() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "subject,criterion,value\nA,predikat,BAIK\n");
        String[] head = {"score", "--instrument", "kepka-bkn-411-2025-a", "--as-of", "2025-12-31", "--facts"};

        Ran asFile = Ran.petala(with(head, folder.toString()));
        Ran asFolder = Ran.petala(with(head, file.toString(), "--out", file.toString()));

        assertThat(asFile.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(asFile.err()).contains(folder.toString()).doesNotContain("Exception");
        assertThat(asFolder.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(asFolder.err()).contains(file.toString()).doesNotContain("Exception");
        assertThat(file).hasContent("subject,criterion,value\nA,predikat,BAIK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "0", "-1", "abc", "8080.5", "99999999999"})
    void a_port_that_is_none_is_told(String port) {
        Ran ran = Ran.petala("demo", "--port=" + port);

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("\"" + port + "\" bukan nomor port");
    }

    private static String[] with(String[] head, String... more) {
        String[] all = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }
}
