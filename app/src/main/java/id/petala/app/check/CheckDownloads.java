package id.petala.app.check;

import id.petala.app.intake.Quarantine;
import id.petala.app.platform.Words;
import id.petala.app.table.FindingsCsv;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The files of a check as downloads, each by its plain name. */
public final class CheckDownloads {

    /** All quarantine files in one. */
    public static final String QUARANTINE = "karantina.zip";

    private static final Set<String> FILES =
            Set.of(FindingsCsv.NAME, CheckFolder.QUALITY, CheckFolder.SUMMARY, CheckFolder.ROWS);

    private CheckDownloads() {}

    /** A file of a check, or a quarantine file; null where there is none of that name. */
    public static @Nullable ResponseEntity<Resource> of(CheckedData checked, String name, Words words)
            throws IOException {
        Language language = Language.of(words.language());
        Path file = file(checked, name, language);
        return file == null || !Files.isRegularFile(file) ? null : download(file, name);
    }

    private static @Nullable Path file(CheckedData checked, String name, Language language) throws IOException {
        if (name.equals(QUARANTINE)) {
            return checked.quarantine(language);
        }
        if (FILES.contains(name)) {
            return checked.file(language, name);
        }
        boolean quarantined = checked.check().intake().quarantine().parts().stream()
                .anyMatch(part -> part.name().equals(name));
        return quarantined ? checked.file(language, Quarantine.FOLDER + "/" + name) : null;
    }

    private static ResponseEntity<Resource> download(Path file, String name) {
        MediaType type = name.endsWith(".zip")
                ? MediaType.parseMediaType("application/zip")
                : name.endsWith(".json")
                        ? MediaType.APPLICATION_JSON
                        : new MediaType("text", "csv", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }
}
