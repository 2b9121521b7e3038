package id.petala.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data package in an archive and out of it. */
class PackageZipTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_package_comes_back_with_its_mended_rows() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("pegawai.csv"), "nip,nama\n");
        Files.writeString(Files.createDirectory(data.resolve("karantina")).resolve("pegawai.csv"), "nip,nama,alasan\n");

        Path back = Files.createDirectories(folder.resolve("kembali"));
        PackageZip.unpack(PackageZip.of(data), back);

        assertThat(back.resolve("pegawai.csv")).hasContent("nip,nama\n");
        assertThat(back.resolve("karantina/pegawai.csv")).hasContent("nip,nama,alasan\n");
        assertThat(PackageZip.of(back)).as("the same bytes again").isEqualTo(PackageZip.of(data));
    }

    @Test
    void an_entry_that_leads_out_of_the_folder_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../lain.csv"));
            zip.write("nip".getBytes(StandardCharsets.UTF_8));
        }
        Path back = Files.createDirectories(folder.resolve("kembali"));

        assertThatThrownBy(() -> PackageZip.unpack(bytes.toByteArray(), back)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("lain.csv")).doesNotExist();
    }
}
