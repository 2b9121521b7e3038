package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.FindingText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates used twice. */
class SameCertificateTest {

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private List<String> certificates(String... rows) {
        data.file("sertifikat.csv", "nip,jenis,nama,nomor,penerbit,tanggal\n" + String.join("\n", rows) + "\n");
        return shown(data.read());
    }

    private static String row(String nip, String name, String number, String issuer) {
        return nip + ",TEKNIS," + name + "," + number + "," + issuer + ",2025-02-01";
    }

    @Test
    void one_number_of_two_people_is_told_of_both() {
        assertThat(certificates(
                        row(SITI, "A", "No. 12/X/2025", "LAN"),
                        row(BUDI, "A", "no 12-x-2025", ""),
                        row(BUDI, "B", "13", "LAN")))
                .containsExactly(
                        "?data.certificate-shared sertifikat.csv:2 [nomor] No. 12/X/2025",
                        "?data.certificate-shared sertifikat.csv:3 [nomor] no 12-x-2025");
        assertThat(FindingText.reason(data.read().findings().getFirst(), Locale.of("id")))
                .contains(BUDI, "sertifikat.csv:3");
    }

    @Test
    void one_number_twice_of_one_person_is_told() {
        assertThat(certificates(row(SITI, "A", "12", "LAN"), row(SITI, "B", "12", "LAN")))
                .containsExactly(
                        "?data.certificate-twice sertifikat.csv:2 [nomor] 12",
                        "?data.certificate-twice sertifikat.csv:3 [nomor] 12");
    }

    @Test
    void numbers_of_different_issuers_and_no_numbers_are_not_alike() {
        assertThat(certificates(
                        row(SITI, "A", "12", "LAN"),
                        row(BUDI, "A", "12", "BKN"),
                        row(SITI, "B", "", ""),
                        row(BUDI, "B", "-", ""),
                        row(SITI, "C", "-", "")))
                .isEmpty();
    }

    @Test
    void a_row_repeated_whole_is_told_once_as_that() {
        assertThat(certificates(row(SITI, "A", "12", "LAN"), row(SITI, "A", "12", "LAN")))
                .containsExactly("?data.repeated sertifikat.csv:3");
    }
}
