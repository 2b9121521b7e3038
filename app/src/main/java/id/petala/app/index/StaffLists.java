package id.petala.app.index;

import id.petala.app.table.ListFile;
import id.petala.engine.explain.Category;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Pegawai;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The files of an index of people, the same from a page and from the command line: units with the agency first, and everybody. */
public record StaffLists(StaffSheet sheet) {

    /** Columns of the file of units. */
    public List<String> unitHeader() {
        return header("level", "unit", "population", "measured");
    }

    /** The agency, then each unit with all below it. */
    public List<List<Object>> unitRows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("instansi", sheet.agency()));
        sheet.units().forEach(unit -> rows.add(row("unit", unit)));
        return rows;
    }

    /** Columns of the file of people. */
    public List<String> peopleHeader() {
        return header("nip", "nama", "unit", "status");
    }

    /** The row of one of the people of the sheet. */
    public List<Object> person(int place) {
        StaffIndex index = sheet.index();
        Pegawai person = sheet.people().get(place);
        boolean measured = index.status(place) == StaffIndex.Status.MEASURED;
        List<Object> row = new ArrayList<>(List.of(
                person.nip(),
                person.nama(),
                person.unitOrganisasi(),
                index.status(place).name()));
        for (int node = 0; node < index.nodes().size(); node++) {
            row.add(measured ? number(index.value(node, place)) : "");
        }
        row.add(measured ? code(index.category(index.value(0, place))) : "");
        return row;
    }

    /** The file of units under a title. */
    ListFile units(String title) {
        return new ListFile(title, unitHeader(), unitRows());
    }

    /** The file of people whose unit is asked for. */
    ListFile people(String title, Predicate<String> unit) {
        List<List<Object>> rows = IntStream.range(0, sheet.index().size())
                .filter(place -> unit.test(sheet.people().get(place).unitOrganisasi()))
                .mapToObj(this::person)
                .toList();
        return new ListFile(title, peopleHeader(), rows);
    }

    private List<String> header(String... first) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(sheet.index().nodes());
        header.add("category");
        return header;
    }

    private List<Object> row(String level, StaffIndex.Group group) {
        List<Object> row = new ArrayList<>(List.of(level, group.name(), group.population(), group.measured()));
        boolean measured = !group.means().isEmpty();
        for (int node = 0; node < sheet.index().nodes().size(); node++) {
            row.add(measured ? number(group.means().get(node)) : "");
        }
        row.add(measured ? code(sheet.index().category(group.means().getFirst())) : "");
        return row;
    }

    private static Object number(Rational value) {
        return value.rounded(Points.PLACES);
    }

    private static String code(@Nullable Category category) {
        return category == null ? "" : category.code();
    }
}
