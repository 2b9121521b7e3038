package id.petala.app.database;

import java.util.List;
import java.util.stream.Collectors;

/** A table of the schema: its name, its stored columns in one fixed order, and whether row security binds its owner too. */
record Table(String name, List<String> columns, boolean forced) {
    Table {
        columns = List.copyOf(columns);
    }

    String copyOut() {
        return "copy " + qualified() + " (" + columnList() + ") to stdout";
    }

    String copyIn() {
        return "copy " + qualified() + " (" + columnList() + ") from stdin";
    }

    String qualified() {
        return DatabaseAccess.SCHEMA + "." + quoted(name);
    }

    private String columnList() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
