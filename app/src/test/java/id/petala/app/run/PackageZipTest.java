package id.petala.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageZipTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void files_deeper_in_the_folder_are_kept_where_they_were() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/karantina"));
        Files.writeString(data.resolve("penghargaan.csv"), "mended");
        Files.writeString(folder.resolve("data/pegawai.csv"), "people");
        Path copy = Files.createDirectory(folder.resolve("copy"));

        PackageZip.unpack(PackageZip.of(folder.resolve("data")), copy);

        assertThat(copy.resolve("pegawai.csv")).hasContent("people");
        assertThat(copy.resolve("karantina/penghargaan.csv")).hasContent("mended");
    }

    @Test
    void nothing_is_unpacked_outside_the_folder() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../jahat.csv"));
        }
        Path copy = Files.createDirectory(folder.resolve("copy"));

        assertThatThrownBy(() -> PackageZip.unpack(bytes.toByteArray(), copy)).hasMessageContaining("jahat.csv");
        assertThat(folder.resolve("jahat.csv")).doesNotExist();
    }
}
