package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactCode;
import id.petala.engine.instrument.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data package as others read it: a Table Schema of every table and the {@code datapackage.json} that names them.
 *
 * <p>Source: Frictionless Data Package and Table Schema, version 1 of both.
 */
public final class TableSchemas {

    /** The version of the form of the package; a column taken away or given another sense makes a new one. */
    public static final String VERSION = "1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final FactCatalogue catalogue;
    private final List<TableSpec<?>> tables;

    /** @param book has the codes of facts */
    public TableSchemas(RuleBook book) {
        this.catalogue = book.facts();
        this.tables = new PackageTables(catalogue, new RowChecks(book, LocalDate.EPOCH)).all();
    }

    /** A {@code datapackage.json} of some tables, by name, with their schemas inside. */
    public String descriptor(String title, List<String> names) {
        ArrayNode resources = NODES.arrayNode();
        tables.stream()
                .filter(spec -> names.contains(spec.name()))
                .forEach(spec -> resources.add(resource(spec, schema(spec))));
        return text(descriptor(title, resources));
    }

    /** The published files by their paths: {@code datapackage.json} and {@code schema/<table>.json}. */
    public Map<String, String> published() {
        Map<String, String> files = new TreeMap<>();
        ArrayNode resources = NODES.arrayNode();
        for (TableSpec<?> spec : tables) {
            String path = "schema/" + spec.name() + ".json";
            files.put(path, text(schema(spec)));
            resources.add(resource(spec, NODES.stringNode(path)));
        }
        files.put(PackageDescriptor.FILE, text(descriptor("Petala: paket data", resources)));
        return files;
    }

    private static String text(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private static ObjectNode descriptor(String title, ArrayNode resources) {
        return NODES.objectNode()
                .put("profile", "tabular-data-package")
                .put("name", "petala-paket-data")
                .put("title", title)
                .put("version", VERSION)
                .set("resources", resources);
    }

    private static ObjectNode resource(TableSpec<?> spec, JsonNode schema) {
        return NODES.objectNode()
                .put("name", spec.name())
                .put("title", spec.label().id())
                .put("path", spec.file())
                .put("profile", "tabular-data-resource")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .set("schema", schema);
    }

    private ObjectNode schema(TableSpec<?> spec) {
        ObjectNode schema = NODES.objectNode()
                .put("name", spec.name())
                .put("title", spec.label().id());
        ArrayNode fields = schema.putArray("fields");
        spec.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        List<String> key = key(spec);
        if (!key.isEmpty()) {
            key.forEach(schema.putArray("primaryKey")::add);
        }
        if (spec.ofPeople() && !spec.name().equals("pegawai")) {
            schema.putArray("foreignKeys").add(ofPerson());
        }
        return schema;
    }

    /** The columns that name a row, where none of them may be empty; rows of extra facts may share theirs. */
    private static List<String> key(TableSpec<?> spec) {
        List<String> key = spec.columns().stream()
                .filter(column ->
                        column.name().equals(TableSpec.NIP) || spec.key().contains(column.name()))
                .filter(ColumnSpec::required)
                .map(ColumnSpec::name)
                .toList();
        boolean whole = key.containsAll(spec.key()) && !spec.key().contains(TableSpec.FACT);
        return whole ? key : List.of();
    }

    private static ObjectNode ofPerson() {
        ObjectNode reference = NODES.objectNode().put("resource", "pegawai").put("fields", TableSpec.NIP);
        return NODES.objectNode().put("fields", TableSpec.NIP).set("reference", reference);
    }

    private ObjectNode field(ColumnSpec column) {
        ObjectNode field = NODES.objectNode()
                .put("name", column.name())
                .put("title", column.label().id())
                .put("description", column.label().en());
        ObjectNode constraints = NODES.objectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        field.put("type", type(column.type(), constraints));
        if (column.type() instanceof ColumnType.Day) {
            field.put("format", "%Y-%m-%d");
        }
        return constraints.isEmpty() ? field : field.set("constraints", constraints);
    }

    /** The type of a column; what its cells may hold goes to the constraints. */
    private String type(ColumnType type, ObjectNode constraints) {
        return switch (type) {
            case ColumnType.NipNumber _ -> "string";
            case ColumnType.Text text -> {
                constraints.put("maxLength", text.longest());
                yield "string";
            }
            case ColumnType.FactCode code -> {
                codes(
                        catalogue.get(code.fact()).codes().stream()
                                .map(FactCode::code)
                                .toList(),
                        constraints);
                yield "string";
            }
            case ColumnType.Choice choice -> {
                codes(choice.options().stream().map(ColumnType.Option::code).toList(), constraints);
                yield "string";
            }
            case ColumnType.Decimal number -> {
                range(number, constraints);
                yield "number";
            }
            case ColumnType.Whole whole -> {
                constraints.put("minimum", whole.min()).put("maximum", whole.max());
                yield "integer";
            }
            case ColumnType.Day _ -> "date";
        };
    }

    private static void codes(List<String> codes, ObjectNode constraints) {
        codes.forEach(constraints.putArray("enum")::add);
    }

    private void range(ColumnType.Decimal number, ObjectNode constraints) {
        Fact fact = number.fact() == null ? null : catalogue.get(number.fact());
        constraints.put("minimum", fact == null ? BigDecimal.valueOf(number.min()) : fact.min());
        constraints.put("maximum", fact == null ? BigDecimal.valueOf(number.max()) : fact.max());
    }
}
