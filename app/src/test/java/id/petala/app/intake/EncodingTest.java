package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.BUDI;
import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.rule.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which encoding a CSV file is read in, and what a byte costs that is none of it. */
class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADING = "nip,tingkat,tanggal,nama\n";
    private static final String ROWS =
            SITI + ",NASIONAL,2024-01-01,Inovasi\n" + BUDI + ",INSTANSI,2024-03-01,Café – “Teladan”\n";
    private static final String NOTE = ".data.encoding-taken penghargaan.csv";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private String snapshot(byte[] bytes) {
        data.bytes("penghargaan.csv", bytes);
        Intake intake = data.read();
        assertThat(intake.rejected()).as(shown(intake).toString()).isFalse();
        return intake.sha256();
    }

    private String noted(byte[] bytes) {
        data.bytes("penghargaan.csv", bytes);
        return String.join("; ", shown(data.read()));
    }

    private static byte[] with(byte[] before, byte[] after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before);
        all.writeBytes(after);
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void every_encoding_gives_the_same_facts() {
        String all = HEADING + ROWS;
        String plain = snapshot(all.getBytes(StandardCharsets.UTF_8));

        assertThat(snapshot(with(bytes(0xEF, 0xBB, 0xBF), all.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
        assertThat(snapshot(with(bytes(0xFF, 0xFE), all.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(plain);
        assertThat(snapshot(with(bytes(0xFE, 0xFF), all.getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(plain);
        assertThat(snapshot(all.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(plain);
        assertThat(snapshot(all.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(plain);
        assertThat(snapshot(all.getBytes(WINDOWS))).isEqualTo(plain);
        assertThat(snapshot(all.replace(',', '\t').getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(plain);
    }

    @Test
    void the_encoding_taken_is_a_note_unless_it_is_utf8() {
        String all = HEADING + ROWS;

        assertThat(noted(all.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(noted(with(bytes(0xEF, 0xBB, 0xBF), all.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(noted(all.getBytes(StandardCharsets.UTF_16))).isEqualTo(NOTE + " UTF-16BE");
        assertThat(noted(all.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(NOTE + " UTF-16LE");
        assertThat(noted(all.getBytes(WINDOWS))).isEqualTo(NOTE + ":3 Windows-1252");
    }

    @Test
    void a_utf8_file_with_single_bad_bytes_stays_one_and_loses_only_those_rows() {
        byte[] bad = (SITI + ",NASIONAL,2024-01-02,Caf").getBytes(StandardCharsets.UTF_8);
        byte[] file = with((HEADING + ROWS).getBytes(StandardCharsets.UTF_8), with(bad, bytes(0xE9, '\n')));

        assertThat(noted(file)).isEqualTo("!data.encoding penghargaan.csv:4 [nama] Caf");
    }

    @Test
    void as_many_good_characters_as_bad_bytes_are_utf8_and_one_less_is_not() {
        byte[] head = (HEADING + SITI + ",NASIONAL,2024-01-01,é").getBytes(StandardCharsets.UTF_8);

        assertThat(noted(with(head, bytes(' ', 0xE9, '\n')))).startsWith("!data.encoding penghargaan.csv:2");
        assertThat(noted(with(head, bytes(' ', 0xE9, ' ', 0xE8, '\n')))).isEqualTo(NOTE + ":2 Windows-1252");
    }

    @Test
    void a_byte_that_windows_does_not_know_costs_its_row() {
        byte[] row = (HEADING + ROWS + SITI + ",NASIONAL,2024-01-02,Caf").getBytes(WINDOWS);

        assertThat(noted(with(row, bytes(0x81, '\n'))))
                .isEqualTo(NOTE + ":3 Windows-1252; !data.encoding penghargaan.csv:4 [nama] Caf");
    }

    @Test
    void half_a_pair_of_surrogates_costs_its_row_of_a_wide_file() {
        byte[] row = (HEADING + ROWS + SITI + ",NASIONAL,2024-01-02,Caf").getBytes(StandardCharsets.UTF_16LE);

        assertThat(noted(with(row, bytes(0x00, 0xD8, '\n', 0))))
                .isEqualTo(NOTE + " UTF-16LE; !data.encoding penghargaan.csv:4 [nama] Caf");
    }

    @Test
    void what_is_no_text_is_refused() {
        String all = HEADING + ROWS;
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);

        assertThat(noted(all.getBytes(Charset.forName("UTF-32LE")))).isEqualTo("!data.wide penghargaan.csv:1");
        assertThat(noted(all.getBytes(Charset.forName("UTF-32BE")))).isEqualTo("!data.wide penghargaan.csv:1");
        assertThat(noted(with(bytes(0xFF, 0xFE, 0, 0), all.getBytes(Charset.forName("UTF-32LE")))))
                .isEqualTo("!data.wide penghargaan.csv:1");
        assertThat(noted(new byte[5000])).isEqualTo("!data.wide penghargaan.csv:1");
        assertThat(noted(noise)).contains("!data.nul penghargaan.csv:");
        assertThat(noted((all + "\0").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(NOTE + " UTF-16LE; !data.nul penghargaan.csv:4 [nip] ");
    }

    @Test
    void a_wide_or_windows_file_goes_through_quarantine_and_back() throws IOException {
        String bad = HEADING + BUDI + ",TOP,2024-03-01,Café\n";
        String mended = HEADING + BUDI + ",INSTANSI,2024-03-01,Café\n";
        String wanted = snapshot(mended.getBytes(StandardCharsets.UTF_8));
        for (Charset charset : new Charset[] {WINDOWS, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16}) {
            data.bytes("penghargaan.csv", bad.getBytes(charset));
            Intake first = data.read();
            assertThat(first.quarantine().parts()).as(charset.name()).hasSize(1);

            StringWriter out = new StringWriter();
            first.quarantine().write(first.quarantine().parts().getFirst(), out, Language.ID);
            data.file("karantina-penghargaan.csv", out.toString().replace("TOP", "INSTANSI"));

            assertThat(data.read().sha256()).as(charset.name()).isEqualTo(wanted);
            Files.delete(folder.resolve("karantina-penghargaan.csv"));
        }
    }
}
