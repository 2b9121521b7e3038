package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads mapping files; a table or column that ours don't have is refused. */
final class MappingReader {

    private static final String SHIPPED = "siasn-data-asn.yaml";

    private static final Map<String, Function<Yaml, CellForm>> FORMS = Map.of(
            "codes", yaml -> new CellForm.Codes(codes(yaml)),
            "ends", yaml -> new CellForm.Ends(codes(yaml)),
            "date", yaml -> new CellForm.Day(dayForm(yaml)),
            "year", yaml -> new CellForm.Year(dayForm(yaml)),
            "bands", MappingReader::bands);

    private static final int LONGEST = 4_000_000;

    private final List<TableSpec<?>> specs;

    MappingReader(List<TableSpec<?>> specs) {
        this.specs = specs;
    }

    /** The mapping of the SIASN export. */
    ColumnMapping shipped() {
        return read(ShippedText.of(SHIPPED));
    }

    /**
     * The text of a mapping file.
     *
     * @throws Refused when it is too long or no text
     */
    static RuleText text(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LONGEST) {
                throw new Refused(Finding.reject("mapping.long", Where.file(name), null, LONGEST + ""));
            }
            return new RuleText(name, Files.readString(path));
        } catch (IOException e) {
            throw new Refused(Finding.reject("data.unreadable", Where.file(name), null, ""));
        }
    }

    /**
     * Reads a mapping.
     *
     * @throws id.petala.engine.finding.Refused with file, line and key of what is wrong
     */
    ColumnMapping read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("mapping", "label", "recognise", "ids", "people", "heading_row", "missing", "tables");
        Yaml missing = root.optional("missing");
        return new ColumnMapping(
                root.required("mapping").text(),
                root.required("label").label(),
                texts(root.required("recognise")),
                choice(root, "ids", ColumnMapping.Ids.NIP),
                choice(root, "people", ColumnMapping.People.ALWAYS),
                headingRow(root.optional("heading_row")),
                missing == null ? Set.of() : new LinkedHashSet<>(texts(missing)),
                tables(root.required("tables")));
    }

    private static int headingRow(@Nullable Yaml yaml) {
        if (yaml == null) {
            return 0;
        }
        if (!yaml.text().matches("[1-9][0-9]{0,3}")) {
            throw yaml.refused("data.whole", yaml.text(), "1 – 9999");
        }
        return Integer.parseInt(yaml.text());
    }

    private List<TableMapping> tables(Yaml yaml) {
        List<TableMapping> tables = new ArrayList<>();
        yaml.entries().forEach((name, table) -> {
            TableSpec<?> spec = spec(name, table);
            List<Yaml> each = table.isList() ? table.list() : List.of(table);
            each.forEach(one -> tables.add(new TableMapping(name, spec.dated(), columns(spec, one))));
        });
        return tables;
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
            columns.put(name, rules(rules));
        });
        refuseMissing(spec, columns, yaml);
        return columns;
    }

    private static void refuseMissing(TableSpec<?> spec, Map<String, List<CellRule>> columns, Yaml yaml) {
        List<String> missing = spec.columns().stream()
                .filter(column -> column.required() && !columns.containsKey(column.name()))
                .map(ColumnSpec::name)
                .toList();
        if (!missing.isEmpty()) {
            throw yaml.refused("mapping.required", spec.name(), String.join(", ", missing));
        }
    }

    private static List<CellRule> rules(Yaml yaml) {
        return yaml.isList() ? yaml.list().stream().map(MappingReader::rule).toList() : List.of(rule(yaml));
    }

    private static CellRule rule(Yaml yaml) {
        Yaml value = yaml.optional("value");
        if (value != null) {
            yaml.entries("value");
            return CellRule.constant(value.text());
        }
        yaml.entries("from", "codes", "ends", "date", "year", "bands", "empty", "others", "blank");
        Yaml empty = yaml.optional("empty");
        return new CellRule(
                texts(yaml.required("from")),
                form(yaml),
                empty == null ? "" : empty.text(),
                choice(yaml, "others", CellRule.Others.JUDGE),
                choice(yaml, "blank", CellRule.Blank.KEEP_ROW));
    }

    private static <E extends Enum<E>> E choice(Yaml yaml, String key, E otherwise) {
        Yaml choice = yaml.optional(key);
        return choice == null ? otherwise : choice.constant(otherwise.getDeclaringClass());
    }

    private static CellForm form(Yaml yaml) {
        List<String> forms = FORMS.keySet().stream()
                .filter(name -> yaml.optional(name) != null)
                .toList();
        if (forms.size() > 1) {
            throw yaml.refused("mapping.forms", String.join(", ", forms), "");
        }
        return forms.isEmpty()
                ? new CellForm.Text()
                : Objects.requireNonNull(FORMS.get(forms.getFirst())).apply(yaml.required(forms.getFirst()));
    }

    private static DayForm dayForm(Yaml yaml) {
        try {
            return DayForm.of(yaml.text());
        } catch (IllegalArgumentException e) {
            throw yaml.refused("mapping.day-form", yaml.text(), DayForm.DAY_FIRST.pattern());
        }
    }

    private static CellForm bands(Yaml yaml) {
        yaml.entries("min", "max", "codes");
        List<CellForm.Band> bands = new ArrayList<>();
        Yaml codes = yaml.required("codes");
        codes.entries().forEach((code, from) -> bands.add(new CellForm.Band(number(from), code)));
        bands.sort(Comparator.comparing(CellForm.Band::from).reversed());
        return new CellForm.Bands(number(yaml.required("min")), number(yaml.required("max")), bands);
    }

    private static BigDecimal number(Yaml yaml) {
        try {
            return Points.decimal(yaml.text());
        } catch (NumberFormatException e) {
            throw yaml.refused("data.number", yaml.text(), "");
        }
    }

    private static List<String> texts(Yaml yaml) {
        return yaml.isList() ? yaml.list().stream().map(Yaml::text).toList() : List.of(yaml.text());
    }

    private static Map<String, String> codes(Yaml yaml) {
        Map<String, String> codes = new LinkedHashMap<>();
        yaml.entries().forEach((theirs, ours) -> codes.put(theirs, ours.text()));
        return codes;
    }
}
