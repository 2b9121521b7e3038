package id.petala.app.talent;

import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentMapCsv;
import id.petala.app.table.ListFile;
import id.petala.engine.pegawai.Pegawai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of people to take away: the columns of {@code talent-map.csv} in its own words and to its last digit, and what the registry says of each. While names are
 * hidden a pseudonym stands for name and NIP, and the post is left out.
 */
final class PeopleFile {

    private static final Set<String> NUMBERS = Set.of("nilai_kinerja", "nilai_potensial", "nilai_talenta", "peringkat");
    private static final Set<String> NAMES = Set.of("nip", "nama");

    private final OpenRun open;
    private final boolean hidden;

    PeopleFile(OpenRun open, boolean hidden) {
        this.open = open;
        this.hidden = hidden;
    }

    /** A file of people in order. */
    ListFile of(String title, int[] people) {
        List<List<Object>> rows = Arrays.stream(people)
                .mapToObj(person -> List.copyOf(cells(person).values()))
                .toList();
        return new ListFile(title, header(), rows);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(TalentMapCsv.HEADER);
        header.addAll(List.of("jabatan", "unit_organisasi", "jenjang", "golongan", "usia"));
        if (hidden) {
            header.removeAll(NAMES);
            header.remove("jabatan");
            header.addFirst("pegawai");
        }
        return header;
    }

    private Map<String, Object> cells(int person) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (hidden) {
            cells.put("pegawai", Pseudonyms.of(open).number(person));
        }
        List<String> row = TalentMapCsv.row(open.run(), person);
        for (int column = 0; column < row.size(); column++) {
            String name = TalentMapCsv.HEADER.get(column);
            String text = row.get(column);
            cells.put(name, NUMBERS.contains(name) && !text.isEmpty() ? new BigDecimal(text) : text);
        }
        cells.put("jabatan", open.run().people().get(person).post());
        Pegawai registered = open.intake().dossiers().person(person);
        Integer age = PeopleOrder.age(open, person);
        cells.put("unit_organisasi", registered.unitOrganisasi());
        cells.put(
                "jenjang",
                registered.jenjang() == null ? "" : registered.jenjang().name());
        cells.put("golongan", registered.golongan() == null ? "" : registered.golongan());
        cells.put("usia", age == null ? "" : age);
        if (hidden) {
            cells.keySet().removeAll(NAMES);
            cells.remove("jabatan");
        }
        return cells;
    }
}
