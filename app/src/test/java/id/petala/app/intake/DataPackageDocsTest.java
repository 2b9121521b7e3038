package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds {@code docs/data-package} to the code. To write the files anew after a change that is meant: {@code mvn test -pl
 * engine,app -am -Dtest=DataPackageDocsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true}.
 */
class DataPackageDocsTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path DOCS = Path.of("..", "docs", "data-package");
    private static final Path FOLDER = DOCS.resolve(TableSchemas.VERSION);
    private static final Pattern RULE = Pattern.compile("^\\| `(data\\.[a-z-]+)` \\|", Pattern.MULTILINE);

    @Test
    void the_published_files_are_those_of_the_tables() throws IOException {
        Map<String, String> files = new TreeMap<>(new TableSchemas(PackageFolder.BOOK).published());
        files.put("tables.md", tables());
        if (UPDATE) {
            files.forEach(DataPackageDocsTest::write);
        }

        assertThat(written()).containsExactlyElementsOf(files.keySet());
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void every_rule_about_data_is_explained_and_no_other() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(
                DataPackageDocsTest.class.getResourceAsStream("/id/petala/engine/finding/temuan_id.properties"))) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        List<String> explained = RULE.matcher(Files.readString(DOCS.resolve("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(explained))
                .isEqualTo(sentences.stringPropertyNames().stream()
                        .filter(code -> code.startsWith("data."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_readme_names_every_column() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        for (TableSpec<?> spec : specs()) {
            String columns = spec.columns().stream()
                    .map(column -> column.required() ? "**" + column.name() + "**" : column.name())
                    .collect(Collectors.joining(", "));
            assertThat(readme).contains("| `" + spec.file() + "` | " + columns + " |\n");
        }
    }

    @Test
    void every_schema_is_named_by_the_profile_and_has_what_a_table_schema_needs() throws IOException {
        JsonMapper json = JsonMapper.shared();
        JsonNode profile = json.readTree(Files.readString(FOLDER.resolve("datapackage.json")));

        assertThat(profile.get("resources")).hasSameSizeAs(specs());
        for (JsonNode resource : profile.get("resources")) {
            JsonNode schema = json.readTree(
                    Files.readString(FOLDER.resolve(resource.get("schema").asString())));
            assertThat(schema.get("name")).isEqualTo(resource.get("name"));
            assertThat(schema.get("fields")).isNotEmpty().allSatisfy(field -> {
                assertThat(field.get("name").asString()).matches("[a-z_]+");
                assertThat(field.get("type").asString()).isIn("string", "integer", "number", "date");
            });
        }
    }

    private static List<TableSpec<?>> specs() {
        RowChecks checks = new RowChecks(PackageFolder.BOOK, LocalDate.EPOCH);
        return new PackageTables(PackageFolder.BOOK.facts(), checks).all();
    }

    private static List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void write(String path, String text) {
        try {
            Path file = FOLDER.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tables() {
        StringBuilder text = new StringBuilder("""
                # Tables and columns

                Written by `DataPackageDocsTest` from the tables of the code. `*`: must be there and filled. *bad cell*: what a cell that
                can't be read costs. **Bold** columns name a row, with the NIP.
                """);
        for (TableSpec<?> spec : specs()) {
            text.append("\n## `").append(spec.name()).append("`\n\n");
            text.append(spec.label().id()).append(" / ").append(spec.label().en());
            text.append("\n\n| column | meaning | holds | bad cell |\n|---|---|---|---|\n");
            spec.columns().forEach(column -> text.append(row(spec, column)));
        }
        return text.toString();
    }

    private static String row(TableSpec<?> spec, ColumnSpec column) {
        String name = "`" + column.name() + "`" + (column.required() ? " *" : "");
        return "| " + (spec.key().contains(column.name()) ? "**" + name + "**" : name) + " | "
                + column.label().id() + " / " + column.label().en() + " | " + holds(column.type()) + " | "
                + (column.bad() == ColumnSpec.Bad.ROW ? "the row" : "itself") + " |\n";
    }

    private static String holds(ColumnType type) {
        return switch (type) {
            case ColumnType.NipNumber _ -> "NIP, 18 digits";
            case ColumnType.Text text -> "text, at most " + text.longest() + " characters";
            case ColumnType.FactCode code ->
                codes(PackageFolder.BOOK.facts().get(code.fact()).codes().stream()
                        .map(one -> one.code()));
            case ColumnType.Choice choice -> codes(choice.options().stream().map(ColumnType.Option::code));
            case ColumnType.Decimal number
            when number.fact() != null -> "number, range of the fact `" + number.fact() + "`";
            case ColumnType.Decimal number -> "number, " + number.min() + " to " + number.max();
            case ColumnType.Whole whole -> "whole number, " + whole.min() + " to " + whole.max();
            case ColumnType.Day _ -> "day, `2026-06-30`";
        };
    }

    private static String codes(Stream<String> codes) {
        return "one of " + codes.map(code -> "`" + code + "`").collect(Collectors.joining(" "));
    }
}
