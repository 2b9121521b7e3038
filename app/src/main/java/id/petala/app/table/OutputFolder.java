package id.petala.app.table;

import id.petala.app.file.Draft;
import id.petala.engine.finding.Finding;
import id.petala.engine.rule.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder that results are written to. Each file is written under another name first; {@link #finish} moves all into
 * place, so that nothing half-written is ever seen under its name. Closing without finishing leaves no trace.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final Map<Draft, Path> written = new LinkedHashMap<>();
    private final List<Path> outdated = new ArrayList<>();

    public OutputFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** What a file consists of. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes a file in UTF-8. */
    public void write(String name, Content content) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(draft(name).path(), StandardCharsets.UTF_8)) {
            content.write(out);
        }
    }

    /** What a file consists of, as bytes. */
    @FunctionalInterface
    public interface ByteContent {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file of large parts, which are not buffered again. */
    public void writeBytes(String name, ByteContent content) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft(name).path())) {
            content.write(out);
        }
    }

    private Draft draft(String name) throws IOException {
        Draft draft = Draft.at(
                folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part"));
        written.put(draft, folder.resolve(name));
        return draft;
    }

    /** Writes a file with the bytes of another. */
    public void copy(String name, Path from) throws IOException {
        Files.copy(from, draft(name).path(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes a file of an earlier run that this run doesn't have. */
    public void remove(String name) {
        outdated.add(folder.resolve(name));
    }

    /** Writes what was found; without findings removes those of an earlier run. */
    public void findings(List<Finding> findings, Language language) throws IOException {
        if (findings.isEmpty()) {
            remove(FindingsCsv.NAME);
        } else {
            write(FindingsCsv.NAME, out -> FindingsCsv.write(out, findings, language));
        }
    }

    /** Moves everything into place. */
    public void finish() throws IOException {
        Draft.undisturbed(() -> {
            for (Path path : outdated) {
                Files.deleteIfExists(path);
            }
            for (Map.Entry<Draft, Path> entry : written.entrySet()) {
                entry.getKey().become(entry.getValue());
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Draft draft : written.keySet()) {
            draft.close();
        }
    }
}
