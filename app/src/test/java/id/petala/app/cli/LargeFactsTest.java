package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala score} on many rows in little memory: as many bytes a row as 512 MB leave a million. */
class LargeFactsTest {

    private static final int PEOPLE = 15_000;
    private static final List<String> ROWS = List.of(
            "predikat,BAIK,2025-06-30",
            "umpan-balik-360,85.25,2025-06-30",
            "penghargaan,NIHIL,",
            "tim-kerja,NIHIL,",
            "pendidikan,S2,2020-01-01",
            "kesesuaian-ilmu,SESUAI,2020-01-01",
            "lama-jabatan,4,2025-01-01",
            "sertifikat,1,2024-05-05",
            "sertifikat,1,2023-05-05",
            "disiplin,NIHIL,");

    @TempDir
    Path folder;

    @Test
    void a_hundred_and_fifty_thousand_rows_need_no_more_than_their_share() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.petala.app.Petala",
                        "score",
                        "--instrument",
                        "kepka-bkn-411-2025-a",
                        "--facts",
                        facts().toString(),
                        "--as-of",
                        "2025-12-31",
                        "--out",
                        folder.resolve("hasil").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        try (var lines = Files.lines(folder.resolve("hasil/scores.csv"))) {
            assertThat(lines.filter(line -> line.endsWith(",predikat,80,60,48,BAIK,KNOWN"))
                            .count())
                    .isEqualTo(PEOPLE);
        }
    }

    private Path facts() throws IOException {
        Path file = folder.resolve("fakta.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("subject,criterion,value,on\n");
            for (String row : ROWS) {
                for (int person = 0; person < PEOPLE; person++) {
                    out.write("P" + person + "," + row + "\n");
                }
            }
        }
        return file;
    }
}
