package id.petala.app.talent;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentMapCsv;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page, its export and the file of {@code petala map} say the same of a run. */
class PeopleFileTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final Words ID = Words.in("id");
    private static final Map<String, NamedCsvRecord> MAP_FILE = byNip(TalentMapCsv.text(OPEN.run()));
    private static final Map<String, NamedCsvRecord> EXPORT = byNip(export("daftar=semua"));

    private static String export(String query) {
        return new String(new MapPages(OPEN, ID).file(PeopleListTest.ask(query)).csv(), StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Map<String, NamedCsvRecord> byNip(String csv) {
        return rows(csv).stream()
                .collect(Collectors.toMap(row -> row.getField("nip"), row -> row, (a, b) -> b, TreeMap::new));
    }

    @Test
    void every_value_of_the_map_file_stands_in_the_export() {
        assertThat(MAP_FILE).hasSize(OPEN.run().map().size());
        assertThat(EXPORT.keySet()).isEqualTo(MAP_FILE.keySet());
        MAP_FILE.forEach((nip, row) -> TalentMapCsv.HEADER.forEach(
                column -> assertThat(Objects.requireNonNull(EXPORT.get(nip)).getField(column))
                        .as(nip + " " + column)
                        .isEqualTo(row.getField(column))));
    }

    @Test
    void boxes_on_the_page_count_as_many_as_the_files_have() {
        MapView map = new MapViews(OPEN, ID).view();
        for (BoxView box : map.boxes()) {
            assertThat(MAP_FILE.values().stream()
                            .filter(row -> row.getField("kotak").equals(box.box())))
                    .as("box " + box.box())
                    .hasSize(box.count());
            assertThat(rows(export("kotak=" + box.box()))).hasSize(box.count());
        }
        assertThat(MAP_FILE.values().stream()
                        .filter(row -> row.getField("status").equals("BELUM_DINILAI")))
                .hasSize(map.unassessed());
        assertThat(rows(export("daftar=dikecualikan"))).hasSize(map.excluded());
    }

    @Test
    void every_value_on_the_page_is_that_of_the_file_rounded() {
        PersonWords words = new PersonWords(OPEN, ID, false);
        IntStream.range(0, OPEN.run().map().size()).forEach(person -> {
            var entry = OPEN.run().map().entry(person);
            NamedCsvRecord row = Objects.requireNonNull(MAP_FILE.get(entry.subject()));
            assertThat(words.cell(ListColumn.PERFORMANCE, person, entry)).isEqualTo(shown(row, "nilai_kinerja", 2));
            assertThat(words.cell(ListColumn.POTENTIAL, person, entry)).isEqualTo(shown(row, "nilai_potensial", 2));
            assertThat(words.cell(ListColumn.TALENT, person, entry)).isEqualTo(shown(row, "nilai_talenta", 3));
            assertThat(words.cell(ListColumn.BOX, person, entry))
                    .isEqualTo(row.getField("kotak").isEmpty() ? "–" : row.getField("kotak"));
        });
    }

    private static String shown(NamedCsvRecord row, String column, int places) {
        String value = row.getField(column);
        return value.isEmpty() ? "–" : ID.fixed(new BigDecimal(value), places);
    }

    @Test
    void a_file_with_names_hidden_tells_none() {
        String hidden = export("kotak=5&nama=sembunyi");

        assertThat(rows(hidden)).isNotEmpty();
        OPEN.run().people().forEach(person -> assertThat(hidden).doesNotContain(person.nip(), person.name()));
        assertThat(rows(hidden).getFirst().getHeader()).doesNotContain("nip", "nama", "jabatan");
    }
}
