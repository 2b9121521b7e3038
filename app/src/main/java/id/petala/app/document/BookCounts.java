package id.petala.app.document;

import id.petala.app.document.Chapter.Section;
import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.app.talent.BoxView;
import id.petala.app.talent.MapView;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How many people of each box there are by unit and by tier. */
final class BookCounts {

    /** Widths in percent: of the name, and of all boxes together. */
    private static final int NAME = 28;

    private static final int BOXES = 45;

    private final Roster roster;
    private final List<String> boxes;
    private final Words words;

    BookCounts(Roster roster, MapView map, Words words) {
        this.roster = roster;
        this.boxes = map.boxes().stream().map(BoxView::box).sorted().toList();
        this.words = words;
    }

    Section byUnit() {
        List<List<Object>> rows = rows(Trait.UNIT, roster.units().inOrder(), this::indented);
        return section(rows, words.t("book.by-unit"), words.t("book.by-unit-note"), words.t("book.unit"));
    }

    /** A unit below another stands in from it. */
    private String indented(String unit) {
        return unit.equals(Roster.UNTOLD)
                ? words.t("book.untold")
                : "· ".repeat(roster.units().depth(unit)) + unit;
    }

    Section byTier() {
        List<List<Object>> rows = rows(Trait.TIER, roster.values(Trait.TIER), this::tier);
        return section(rows, words.t("book.by-tier"), words.t("book.by-tier-note"), words.t("book.tier"));
    }

    private String tier(String code) {
        return code.equals(Roster.UNTOLD)
                ? words.t("book.untold")
                : Jenjang.valueOf(code).label().in(Language.of(words.language()));
    }

    private Section section(List<List<Object>> rows, String title, String note, String first) {
        List<String> header = new ArrayList<>(List.of(first));
        header.addAll(boxes);
        header.addAll(List.of(words.t("map.unassessed"), words.t("map.excluded"), words.t("book.all")));
        List<Integer> widths = new ArrayList<>(List.of(NAME));
        widths.addAll(Collections.nCopies(boxes.size(), BOXES / boxes.size()));
        widths.addAll(List.of(8, 11, 8));
        return new Section(title, note, new ListFile(title, header, rows), widths);
    }

    private List<List<Object>> rows(Trait trait, List<String> values, UnaryOperator<String> name) {
        List<Map<String, Integer>> columns = new ArrayList<>();
        boxes.forEach(box -> columns.add(counts(trait, PersonFilter.ALL.with(Trait.BOX, box))));
        for (Status status : List.of(Status.BELUM_DINILAI, Status.DIKECUALIKAN)) {
            columns.add(counts(trait, PersonFilter.ALL.with(Trait.STATUS, status.name())));
        }
        columns.add(counts(trait, PersonFilter.ALL));
        List<List<Object>> rows = new ArrayList<>();
        for (String value : values) {
            List<Object> row = new ArrayList<>(List.of(name.apply(value)));
            columns.forEach(column -> row.add(column.getOrDefault(value, 0)));
            rows.add(row);
        }
        return rows;
    }

    /** Nobody, where nobody has the value asked for. */
    private Map<String, Integer> counts(Trait trait, PersonFilter filter) {
        String status = filter.get(Trait.STATUS);
        boolean nobody = status != null && !roster.values(Trait.STATUS).contains(status);
        return nobody ? Map.of() : roster.counts(trait, roster.chosen(filter));
    }
}
