package id.petala.app.intake;

import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads mapping files; a table or column that ours don't have is refused. */
final class MappingReader {

    private static final String SHIPPED = "/id/petala/mappings/siasn-data-asn.yaml";

    private final List<TableSpec<?>> specs;

    MappingReader(List<TableSpec<?>> specs) {
        this.specs = specs;
    }

    /** The mapping of the SIASN export. */
    ColumnMapping shipped() {
        try (InputStream in = Objects.requireNonNull(MappingReader.class.getResourceAsStream(SHIPPED))) {
            return read(new RuleText("siasn-data-asn.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a mapping.
     *
     * @throws id.petala.engine.finding.Refused with file, line and key of what is wrong
     */
    ColumnMapping read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("mapping", "label", "recognise", "tables");
        Map<String, Map<String, List<CellRule>>> tables = new LinkedHashMap<>();
        root.required("tables")
                .entries()
                .forEach((name, columns) -> tables.put(name, columns(spec(name, columns), columns)));
        return new ColumnMapping(
                root.required("mapping").text(),
                root.required("label").label(),
                root.required("recognise").list().stream().map(Yaml::text).toList(),
                tables);
    }

    private TableSpec<?> spec(String name, Yaml where) {
        return specs.stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .orElseThrow(() -> where.refused(
                        "mapping.table",
                        name,
                        String.join(", ", specs.stream().map(TableSpec::name).toList())));
    }

    private static Map<String, List<CellRule>> columns(TableSpec<?> spec, Yaml yaml) {
        List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        yaml.entries().forEach((name, rules) -> {
            if (!known.contains(name)) {
                throw rules.refused("mapping.column", name, String.join(", ", known));
            }
            columns.put(
                    name,
                    rules.isList()
                            ? rules.list().stream().map(MappingReader::rule).toList()
                            : List.of(rule(rules)));
        });
        return columns;
    }

    private static CellRule rule(Yaml yaml) {
        yaml.entries("from", "codes", "ends", "date", "empty");
        Yaml date = yaml.optional("date");
        return new CellRule(
                yaml.required("from").text(),
                codes(yaml.optional("codes")),
                codes(yaml.optional("ends")),
                date != null && date.text().equals("true"),
                text(yaml.optional("empty")));
    }

    private static String text(@Nullable Yaml yaml) {
        return yaml == null ? "" : yaml.text();
    }

    private static Map<String, String> codes(@Nullable Yaml yaml) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (yaml != null) {
            yaml.entries().forEach((theirs, ours) -> codes.put(CellRule.key(theirs), ours.text()));
        }
        return codes;
    }
}
