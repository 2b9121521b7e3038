package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names in a history of posts mean this agency. */
class OwnAgencyTest {

    private static final String POSTS = "nip,jabatan,jenjang,unit_organisasi,instansi,status,tmt\n";
    private static final String DOUBT = "?data.own-agency riwayat_jabatan.csv [instansi] ";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void fresh() {
        data = new PackageFolder(folder);
    }

    private void posts(String first, String second) {
        data.file("riwayat_jabatan.csv", POSTS + post(first, "2015-01-01") + post(second, "2020-01-01"));
    }

    private static String post(String agency, String since) {
        return SITI + ",Analis,AHLI_MUDA,Dinas Contoh," + agency + ",DEFINITIF," + since + "\n";
    }

    private static String variety(Intake intake) {
        FactColumn column = Objects.requireNonNull(intake.facts().column("keragaman-jabatan"));
        int item = column.first(intake.facts().indexOf(SITI));
        return column.code((int) column.value(item)).code();
    }

    @Test
    void a_name_that_the_package_states_as_its_own_is_this_agency_however_it_is_written() {
        data.file("instansi.csv", "nama\nPemerintah Kota Contoh\nKota Contoh\n");
        for (String own : List.of("Pemerintah Kota Contoh", "PEMERINTAH  kota Contoh", "kota contoh", "")) {
            posts("", own);
            Intake intake = data.read();

            assertThat(variety(intake)).as(own).isEqualTo("SATU_UNIT_KERJA");
            assertThat(shown(intake)).isEmpty();
        }
    }

    @Test
    void another_name_is_another_agency() {
        data.file("instansi.csv", "nama\nPemerintah Kota Contoh\n");
        posts("Kementerian Contoh", "Pemerintah Kota Contoh");
        Intake intake = data.read();

        assertThat(variety(intake)).isEqualTo("LINTAS_INSTANSI");
        assertThat(shown(intake)).isEmpty();
    }

    @Test
    void names_are_not_taken_for_other_agencies_without_a_word_where_the_package_states_none() {
        posts("", "Pemerintah Kota Contoh");
        Intake intake = data.read();

        assertThat(variety(intake)).isEqualTo("LINTAS_INSTANSI");
        assertThat(shown(intake)).containsExactly(DOUBT + "Pemerintah Kota Contoh");

        data.file("instansi.csv", "nama\n");
        assertThat(shown(data.read())).containsExactly(DOUBT + "Pemerintah Kota Contoh");
    }

    @Test
    void without_any_name_there_is_nothing_to_say() {
        posts("", "");

        assertThat(shown(data.read())).isEmpty();
    }

    @Test
    void of_many_names_the_first_are_shown() {
        StringBuilder posts = new StringBuilder(POSTS);
        for (int year = 2010; year < 2018; year++) {
            posts.append(post("K" + year, year + "-01-01"));
        }
        data.file("riwayat_jabatan.csv", posts.toString());

        assertThat(shown(data.read())).containsExactly(DOUBT + "K2010; K2011; K2012; K2013; K2014");
    }
}
