package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A fit table: groups of candidates, one for each post that it names, and what was found wrong with its rows. */
public final class FitTable {

    private final String name;
    private final FitGroup general = new FitGroup("", null);
    private final SequencedMap<String, FitGroup> groups = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FitTable(String name) {
        this.name = name;
        groups.put("", general);
    }

    /** The place of the whole file. */
    public Where where() {
        return Where.file(name);
    }

    FitGroup group(String post) {
        return groups.computeIfAbsent(post, key -> new FitGroup(key, general));
    }

    /** The groups that have candidates. */
    public List<FitGroup> groups() {
        return groups.values().stream()
                .filter(group -> !group.candidates().isEmpty())
                .toList();
    }

    /** Whether anything is stated in a role, for any post. */
    public boolean states(Role role) {
        return groups.values().stream().anyMatch(group -> group.states(role));
    }

    /** Whether kinds are stated that are those of core and secondary factors. */
    public boolean statesFactors() {
        return groups.values().stream()
                .flatMap(group -> group.stated(Role.KIND).values().stream())
                .anyMatch(FitCells::saysFactor);
    }

    /** Whether any standard is stated, for a post or beside a value. */
    public boolean statesStandards() {
        return states(Role.STANDARD)
                || groups().stream()
                        .anyMatch(group -> group.candidates().stream()
                                .anyMatch(
                                        candidate -> !group.standards(candidate).isEmpty()));
    }

    /** What was found wrong with rows and cells. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Puts a cell in its place. Said twice alike it counts once; said differently, neither counts.
     *
     * @return what is wrong with it
     */
    static @Nullable Finding put(SequencedMap<String, Cell> cells, String criterion, Cell cell) {
        Cell before = cells.get(criterion);
        if (before == null || (before.blank() && !before.contested())) {
            cells.put(criterion, cell);
            return null;
        }
        if (before.contested() || cell.blank() || before.text().equals(cell.text())) {
            return null;
        }
        cells.put(criterion, new Cell("", before.where(), true));
        return cell.reject(
                "fit-table.two-values", before.text(), criterion, before.where().row() + "");
    }

    void add(@Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    Refused refused(String code, int row, @Nullable String value, String expected, String... args) {
        return new Refused(Finding.reject(code, new Where(name, row, null), value, expected, args));
    }
}
