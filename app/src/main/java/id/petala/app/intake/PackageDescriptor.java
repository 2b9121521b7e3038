package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a {@code datapackage.json} in a folder says of its files: which table each holds, whatever its name. Separator
 * and encoding are told from the files themselves. Where it can't be read, files are recognised as without one.
 */
final class PackageDescriptor {

    static final String FILE = "datapackage.json";

    private static final long LARGEST = 1 << 20;
    private static final Pattern ELSEWHERE =
            Pattern.compile("^[/\\\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|\\\\|(^|/)\\.\\.(/|$)|\\p{Cntrl}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final List<String> known;
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PackageDescriptor(Path folder, List<String> known) {
        this.folder = folder;
        this.known = known;
    }

    /**
     * Reads the descriptor of a folder, if there is one.
     *
     * @param known names of tables
     */
    static PackageDescriptor in(Path folder, List<String> known) {
        PackageDescriptor descriptor = new PackageDescriptor(folder, known);
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            descriptor.read(file);
        }
        return descriptor;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The files it names that are there, by their paths from the folder. */
    Iterable<String> paths() {
        return tables.keySet();
    }

    /** The table that a file or sheet holds, by its path; else what it would be called without a descriptor. */
    String title(String path, String otherwise) {
        String table = tables.getOrDefault(path, "");
        return table.isEmpty() ? otherwise : table;
    }

    /** The table of a quarantine file, which is called as the file it came from, with its folder: {@code tabel.x.csv}. */
    String titleOfQuarantine(String plain, String otherwise) {
        return tables.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .filter(entry -> entry.getKey().replace('/', '.').equals(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private void read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                broken(0, "> " + LARGEST + " B");
                return;
            }
            JsonNode resources = JSON.readTree(Files.readAllBytes(file)).path("resources");
            if (!resources.isArray()) {
                broken(0, "resources");
                return;
            }
            for (int i = 0; i < resources.size(); i++) {
                resource(resources.get(i), "resources[" + i + "]");
            }
        } catch (JacksonException e) {
            broken(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "JSON");
        } catch (IOException e) {
            broken(0, e.getClass().getSimpleName());
        }
    }

    private void broken(int line, String why) {
        findings.add(Finding.warning("data.package-broken", new Where(FILE, line, null), why, ""));
    }

    private void resource(JsonNode resource, String place) {
        List<String> paths = texts(resource.path("path"));
        if (paths.isEmpty()) {
            findings.add(Finding.warning("data.package-inline", new Where(FILE, 0, place), name(resource), "path"));
        }
        String sheet = resource.path("dialect").path("sheet").asString("");
        for (String path : paths) {
            if (inside(path, place)) {
                String plain = Path.of(path).normalize().toString().replace('\\', '/');
                tables.putIfAbsent(plain, "");
                tables.put(sheet.isEmpty() ? plain : plain + "/" + sheet, table(resource));
            }
        }
    }

    private static List<String> texts(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
        return all.filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static @Nullable String name(JsonNode resource) {
        return texts(resource.path("name")).stream().findFirst().orElse(null);
    }

    /** The table by the name of the resource or of its schema; the empty text where none of these is a table. */
    private String table(JsonNode resource) {
        JsonNode schema = resource.path("schema");
        return Stream.of(resource.path("name"), schema.path("name"), schema)
                .flatMap(node -> texts(node).stream())
                .map(text -> text.substring(text.lastIndexOf('/') + 1).replaceAll("\\.json$", ""))
                .map(Recognition::normal)
                .filter(known::contains)
                .findFirst()
                .orElse("");
    }

    /** Only files in the folder are read: never what a text of somebody else points to elsewhere. */
    private boolean inside(String path, String place) {
        Where where = new Where(FILE, 0, place);
        try {
            Path file = folder.resolve(path);
            boolean elsewhere = ELSEWHERE.matcher(path).find()
                    || (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath()));
            if (elsewhere) {
                findings.add(Finding.reject("data.package-outside", where, path, ""));
            } else if (!Files.isRegularFile(file)) {
                findings.add(Finding.warning("data.package-missing", where, path, ""));
            } else {
                return true;
            }
        } catch (InvalidPathException | IOException _) {
            findings.add(Finding.reject("data.package-outside", where, path, ""));
        }
        return false;
    }
}
