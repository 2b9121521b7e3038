package id.petala.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything, nothing is said that no page shows, and no page asks for what is not said. */
class MessagesTest {

    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts("en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("id").stringPropertyNames());
    }

    @Test
    void everyKeyIsUsedAndEveryUseIsDefined() {
        assertThat(used()).isEqualTo(new TreeSet<>(texts("id").stringPropertyNames()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(arguments("en")).isEqualTo(arguments("id"));
    }

    @Test
    void everyTextIsAPatternWithoutQuoting() {
        for (String language : List.of("id", "en")) {
            texts(language).forEach((key, text) -> {
                assertThat(text.toString())
                        .as(language + " " + key)
                        .isNotBlank()
                        .doesNotContain("'")
                        .doesNotContain("!");
                new MessageFormat(text.toString(), Locale.ROOT);
            });
        }
    }

    @Test
    void everyKeyIsDefinedOnce() throws IOException {
        for (String language : List.of("id", "en")) {
            List<String> keys =
                    Files.readAllLines(Path.of("src/main/resources/messages_" + language + ".properties")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).trim())
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    private static Map<String, Set<String>> arguments(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        texts(language)
                .forEach((key, text) -> all.put(
                        key.toString(),
                        PLACE.matcher(text.toString())
                                .results()
                                .map(r -> r.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Set<String> used() {
        Set<String> keys = new TreeSet<>();
        for (String root : List.of("src/main/jte", "src/main/java/id/petala/app")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = USE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        keys.add(matcher.group(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(keys).as("keys found in templates").hasSizeGreaterThan(50);
        return keys;
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
