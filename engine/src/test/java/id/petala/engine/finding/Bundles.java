package id.petala.engine.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of findings as the source of the engine uses them and as the bundles state them. */
public final class Bundles {

    private static final Pattern OF_ENGINE = Pattern.compile("\"((?:rule|yaml|fact|data|planning|sotk)\\.[a-z-]+)\"");
    private static final Pattern OF_APP = Pattern.compile(
            "\"((?:facts-file|file|data|import|mapping|own-rule|run|planning|sotk|table|placement|worksheet|worksheet-file|fit-table)\\.(?!json\")[a-z-]+)\"");

    private Bundles() {}

    /** Every code that stands in the source of the engine or of the app, which shares its sentences. */
    public static SortedSet<String> codesInSource() {
        SortedSet<String> codes = new TreeSet<>();
        collect(Path.of("src/main/java"), OF_ENGINE, codes);
        collect(Path.of("../app/src/main/java"), OF_APP, codes);
        return codes;
    }

    private static void collect(Path folder, Pattern code, SortedSet<String> codes) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")
                            && !path.toString().contains("talent/"))
                    .toList()) {
                code.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of one language. */
    public static Properties sentences(String language) {
        Properties sentences = new Properties();
        String path = "src/main/resources/id/petala/engine/finding/temuan_" + language + ".properties";
        try (var reader = Files.newBufferedReader(Path.of(path))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
