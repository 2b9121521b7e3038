package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import java.util.List;

/** Where the agency shown keeps instruments of its own. They are added and read, never changed. */
public interface OwnRules {

    /** All versions, the one kept last first. */
    List<InstrumentVersion> all();

    /**
     * Keeps a version.
     *
     * @return false when that version of that instrument is kept already
     * @throws id.petala.app.run.NothingShown while no agency is shown
     */
    boolean keep(InstrumentVersion version);
}
