package id.petala.app.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tables of the demo agency as rows of cells, whole or of its first people, and a table of further facts. */
final class CleanTables {

    private static final String FOLDER = DemoAgency.AS_OF + "/";

    private CleanTables() {}

    /** By the name of the file, the heading first. */
    static Map<String, List<List<String>>> all() {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (String file : DemoAgency.files()) {
            if (file.startsWith(FOLDER)) {
                tables.put(file.substring(FOLDER.length()), rows(file));
            }
        }
        tables.put("fakta.csv", facts(people(tables)));
        return tables;
    }

    /** The same of a few people, and the first rows of tables that are not about people. */
    static Map<String, List<List<String>>> ofFew(int people) {
        Map<String, List<List<String>>> tables = all();
        Set<String> numbers = new LinkedHashSet<>();
        people(tables).stream().skip(1).limit(people).forEach(row -> numbers.add(row.getFirst()));
        tables.replaceAll((_, rows) -> rows.getFirst().getFirst().equals("nip") ? of(numbers, rows) : first(rows));
        return tables;
    }

    private static List<List<String>> people(Map<String, List<List<String>>> tables) {
        return Objects.requireNonNull(tables.get("pegawai.csv"));
    }

    private static List<List<String>> of(Set<String> numbers, List<List<String>> rows) {
        List<List<String>> few = new ArrayList<>(rows);
        few.removeIf(row -> !row.equals(rows.getFirst()) && !numbers.contains(row.getFirst()));
        return few;
    }

    private static List<List<String>> first(List<List<String>> rows) {
        return new ArrayList<>(rows.subList(0, Math.min(8, rows.size())));
    }

    private static List<List<String>> rows(String file) {
        String text = new String(DemoAgency.resource(file), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(text).forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        return rows;
    }

    private static List<List<String>> facts(List<List<String>> people) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of("nip", "fakta", "nilai", "tanggal")));
        people.stream()
                .skip(1)
                .forEach(row -> rows.add(new ArrayList<>(List.of(row.getFirst(), "x", "1", "2024-01-01"))));
        return rows;
    }
}
