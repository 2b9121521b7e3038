package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/glossary.md} to the code, both ways; the head of that page says how. */
class GlossaryTest {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");

    private static final Path ROOT = root();

    private final List<Term> terms = terms();

    @Test
    void every_word_of_a_type_name_is_in_the_glossary_or_english() throws IOException {
        Set<String> known = new TreeSet<>(englishWords());
        terms.forEach(term -> known.addAll(term.words()));

        List<String> unknown = typeNames()
                .flatMap(name -> words(name).stream()
                        .filter(word -> !known.contains(word))
                        .map(word -> word + " in " + name))
                .toList();

        assertThat(unknown)
                .as("words of type names that are neither in docs/glossary.md nor in english-words.txt")
                .isEmpty();
    }

    @Test
    void every_term_is_used() throws IOException {
        List<List<String>> uses = Stream.of(typeNames(), csvColumns(), screenKeys())
                .flatMap(names -> names)
                .map(GlossaryTest::words)
                .toList();
        assertThat(uses).as("names that could use a term").isNotEmpty();

        List<String> unused = terms.stream()
                .filter(term -> uses.stream().noneMatch(words -> Collections.indexOfSubList(words, term.words()) >= 0))
                .map(Term::name)
                .toList();

        assertThat(unused)
                .as("terms of docs/glossary.md that no type, file header or screen text uses")
                .isEmpty();
    }

    @Test
    void the_table_is_complete_and_in_order() {
        assertThat(terms).isNotEmpty();
        assertThat(terms)
                .allSatisfy(term -> assertThat(term.cells())
                        .as(term.name())
                        .hasSize(4)
                        .allSatisfy(cell -> assertThat(cell).isNotBlank()));
        assertThat(terms.stream().map(Term::name))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void the_english_words_are_in_order_and_are_no_terms() throws IOException {
        List<String> english = englishWords();

        assertThat(english).isNotEmpty().doesNotHaveDuplicates().isSorted();
        assertThat(english)
                .as("words that are also a term of the glossary")
                .doesNotContainAnyElementsOf(terms.stream()
                        .map(term -> String.join(" ", term.words()))
                        .toList());
    }

    @Test
    void names_fall_into_words() {
        assertThat(words("HukumanDisiplin")).containsExactly("hukuman", "disiplin");
        assertThat(words("NIPReader")).containsExactly("nip", "reader");
        assertThat(words("tmt_jabatan.2")).containsExactly("tmt", "jabatan");
    }

    /** A row of the glossary. */
    private record Term(List<String> cells) {
        String name() {
            return cells.getFirst();
        }

        List<String> words() {
            return GlossaryTest.words(name());
        }
    }

    private static List<Term> terms() {
        return lines(ROOT.resolve("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.strip().replaceAll("^\\||\\|$", ""))
                .map(row -> new Term(
                        Stream.of(row.split("\\|", -1)).map(String::strip).toList()))
                .toList();
    }

    private static List<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> typeNames() {
        return PetalaClasses.ALL.stream()
                .filter(type -> !type.isAnonymousClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"));
    }

    private static List<String> englishWords() {
        return lines(ROOT.resolve("app/src/test/resources/english-words.txt"));
    }

    private static Stream<String> csvColumns() throws IOException {
        return files(".*\\.csv").stream()
                .flatMap(file -> lines(file).stream().limit(1))
                .flatMap(header -> Stream.of(header.split("[,;\t]", -1)));
    }

    private static Stream<String> screenKeys() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : files("messages.*\\.properties")) {
            Properties texts = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys.stream();
    }

    /** The files of the project with such a name, built and hidden ones left out. */
    private static List<Path> files(String name) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                String dirName = String.valueOf(dir.getFileName());
                boolean skip = dirName.equals("target") || dirName.equals("var") || dirName.startsWith(".");
                return skip && !dir.equals(ROOT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (String.valueOf(file.getFileName()).matches(name)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** The directory of the whole project, from whichever module the tests are run. */
    private static Path root() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.exists(dir.resolve("docs/glossary.md"))) {
                return dir;
            }
        }
        throw new IllegalStateException("docs/glossary.md is in no directory above this one");
    }
}
