package id.petala.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The demo agency that Petala ships, "Pemerintah Kota Contoh": some two hundred invented people on two days, so that
 * movement can be shown.
 */
public final class DemoAgency {

    /** The day on which the demo is shown. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** The day of the earlier snapshot. */
    public static final LocalDate EARLIER = LocalDate.of(2025, 12, 31);

    private static final String FOLDER = "/id/petala/demo/";

    private DemoAgency() {}

    /** Writes the data package of {@link #AS_OF} into a folder, made if need be. */
    public static void copyTo(Path folder) throws IOException {
        copyTo(folder, AS_OF);
    }

    /**
     * Writes the data package of one of the two days into a folder, made if need be.
     *
     * @throws IllegalArgumentException for another day
     */
    public static void copyTo(Path folder, LocalDate day) throws IOException {
        List<String> files =
                files().stream().filter(file -> file.startsWith(day + "/")).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no demo data of " + day);
        }
        Files.createDirectories(folder);
        for (String file : files) {
            Files.write(folder.resolve(file.substring(file.indexOf('/') + 1)), resource(file));
        }
    }

    /** All files, as {@code 2026-06-30/pegawai.csv}. */
    static List<String> files() {
        return new String(resource("INDEX"), StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] resource(String path) {
        try (InputStream stream = DemoAgency.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + FOLDER + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
