package id.petala.app.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.petala.app.run.Replay.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cells in which a kept table, whose first column is the NIP, differs from the one computed now. */
final class TableDifferences {

    private TableDifferences() {}

    /** The cells; where only the order or the form of lines differs, those lines. */
    static List<Difference> of(String file, String then, String now) {
        if (then.equals(now)) {
            return List.of();
        }
        List<Difference> cells = cells(file, then, now);
        return cells.isEmpty() ? TextDifferences.of(file, then, now) : cells;
    }

    private static List<Difference> cells(String file, String then, String now) {
        SortedMap<String, CsvRecord> before = rows(then);
        SortedMap<String, CsvRecord> after = rows(now);
        CsvRecord heading = after.get("nip");
        if (heading == null || !before.containsKey("nip")) {
            return List.of();
        }
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> found = new ArrayList<>();
        for (String key : keys) {
            for (int column = 1; column < heading.getFieldCount(); column++) {
                String was = cell(before.get(key), column);
                String is = cell(after.get(key), column);
                if (!was.equals(is)) {
                    found.add(new Difference(file, key, heading.getField(column), was, is, List.of()));
                }
            }
        }
        return found;
    }

    private static String cell(@Nullable CsvRecord row, int column) {
        return row == null || column >= row.getFieldCount() ? "" : row.getField(column);
    }

    /** The rows by their first cell, the heading among them; none when the text is no table. */
    private static SortedMap<String, CsvRecord> rows(String text) {
        SortedMap<String, CsvRecord> rows = new TreeMap<>();
        try {
            CsvReader.builder().ofCsvRecord(text).forEach(row -> rows.put(row.getField(0), row));
            return rows;
        } catch (CsvParseException broken) {
            return new TreeMap<>();
        }
    }
}
