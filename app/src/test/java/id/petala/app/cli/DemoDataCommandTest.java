package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void writes_two_days_that_can_be_mapped() {
        String city = folder.resolve("kota").toString();
        Ran ran = Ran.petala("demo-data", city, "--people", "120", "--seed", "5", "--lang", "en");
        Ran map = Ran.petala(
                "map",
                city + "/2026-06-30",
                "--as-of",
                "2026-06-30",
                "--out",
                folder.resolve("peta").toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("120 invented people", "2025-12-31, 2026-06-30", "kotoran.csv", "petala map ");
        assertThat(folder.resolve("kota/2025-12-31/pegawai.csv")).exists();
        assertThat(folder.resolve("kota/kotoran.csv")).exists();
        assertThat(map.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(map.out()).contains("Kotak");
    }

    @Test
    void another_day_names_its_folders() {
        String city = folder.resolve("kota").toString();

        assertThat(Ran.petala("demo-data", city, "--people", "60", "--as-of", "2028-03-05")
                        .out())
                .contains("2027-12-31, 2028-03-05");
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("catatan.txt"), "penting");

        Ran ran = Ran.petala("demo-data", folder.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("sudah berisi sesuatu");
        assertThat(folder).isDirectoryContaining("glob:**catatan.txt");
        assertThat(Ran.petala("demo-data", folder.resolve("catatan.txt").toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void what_cannot_be_made_is_refused_with_what_can() {
        String city = folder.resolve("kota").toString();

        assertThat(Ran.petala("demo-data", city, "--people", "7").err()).contains("7", "50", "1000000");
        assertThat(Ran.petala("demo-data", city, "--people", "banyak").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Ran.petala("demo-data", city, "--as-of", "2025-06-30").err()).contains("2026-01-01");
        assertThat(Ran.petala("demo-data", city, "--as-of", "besok").err()).contains("besok");
        assertThat(folder).isEmptyDirectory();
    }
}
