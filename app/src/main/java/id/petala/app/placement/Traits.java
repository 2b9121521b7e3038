package id.petala.app.placement;

import id.petala.app.table.TableRows.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table of people or posts says beside their codes: all its columns, so that rules can choose by any of them. */
final class Traits {

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private List<String> columns = List.of();

    void add(String code, Row row) {
        columns = row.columns();
        rows.put(code, row.cells());
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    List<String> columns() {
        return columns;
    }

    /** What a column says of one; empty where it says nothing. */
    String of(String code, String column) {
        int place = columns.indexOf(column);
        List<String> row = rows.get(code);
        return place < 0 || row == null ? "" : row.get(place);
    }
}
