package id.petala.engine.sotk;

import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft of a new structure (SOTK): a list of changes of posts and units, the section {@code sotk} of a scenario. */
public final class StructureDraft {

    /** Nothing changes. */
    public static final StructureDraft NONE = new StructureDraft(List.of());

    private final List<Change> changes;

    private StructureDraft(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Reads the list of changes; no draft where there is none.
     *
     * @throws Refused when a change isn't as it must be
     */
    public static StructureDraft of(@Nullable Yaml list) {
        return list == null
                ? NONE
                : new StructureDraft(list.list().stream().map(Change::of).toList());
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The structure that comes of the draft.
     *
     * @param old the posts as the data has them
     * @param asOf the day of the data; no change may be earlier
     * @param inauguration the day of changes that state none
     * @throws Refused when a change names what isn't there, makes what is there already, or contradicts another one
     */
    public NewStructure applied(List<Jabatan> old, UnitTree units, LocalDate asOf, LocalDate inauguration) {
        return new Restructuring(old, units, asOf, inauguration).of(changes);
    }
}
