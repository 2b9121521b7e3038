package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a command was typed wrongly. */
class WrongUseTest {

    @Test
    void a_language_there_is_not_is_told_with_those_there_are() {
        Ran ran = Ran.petala("instrument", "list", "--lang", "fr");

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).startsWith("Bahasa \"fr\" tidak ada. Yang ada: id, en.");
    }

    @Test
    void a_language_may_be_typed_in_capitals() {
        Ran ran = Ran.petala("instrument", "list", "--lang=EN");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("from 2025-01-01");
    }

    @Test
    void where_nothing_is_near_no_nearest_is_named() {
        assertThat(Ran.petala("instrument", "show", "zzzzzzzzzzzzzzzzzzz").err())
                .contains("zzzzzzzzzzzzzzzzzzz", "Yang ada: ")
                .doesNotContain("terdekat");
        assertThat(Ran.petala("instrument", "show", "asikk").err()).contains("Yang terdekat: asik.");
        assertThat(Ran.petala("zzzzzzzzzzzzzzzzzzz").err()).doesNotContain("terdekat");
        assertThat(Ran.petala("scor").err()).contains("Yang terdekat: score.");
    }

    @Test
    void a_value_that_an_option_does_not_take_is_told_with_those_it_takes() {
        Ran choice = Ran.petala("fit", "x", "--all", "--as-of", "2026-06-30", "--gerakan", "PROMOSI");
        assertThat(choice.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(choice.err())
                .startsWith("\"PROMOSI\" tidak dapat dipakai untuk --gerakan. Yang dapat: JENJANG, PLT, PLH.");

        Ran whole = Ran.petala("place", "x", "--out", "y", "--seconds", "lama");
        assertThat(whole.err()).startsWith("\"lama\" tidak dapat dipakai untuk --seconds. Tulis bilangan bulat.");
    }

    @Test
    void a_file_in_place_of_the_folder_of_a_plan_is_told(@TempDir Path folder) throws IOException {
        Path zip = Files.writeString(folder.resolve("rencana.zip"), "PK");

        Ran ran = Ran.petala("verify-plan", zip.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).startsWith("\"" + zip + "\" bukan folder.").contains("buka dahulu ZIP itu");
    }

    @Test
    void a_backup_into_a_folder_there_is_not_is_told_before_anything_starts(@TempDir Path folder) {
        Ran ran = Ran.petala("backup", folder.resolve("tidak-ada/c.zip").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err())
                .startsWith("Folder \"" + folder.resolve("tidak-ada"))
                .contains("Buat dulu foldernya");
    }
}
