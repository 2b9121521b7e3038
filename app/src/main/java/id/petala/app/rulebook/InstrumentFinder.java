package id.petala.app.rulebook;

import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBookReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an address of the page Instrumen means. */
final class InstrumentFinder {

    private final OpenRuns runs;
    private final RuleShelf shelf;
    private final Candidates candidates;

    InstrumentFinder(OpenRuns runs, RuleShelf shelf, Candidates candidates) {
        this.runs = runs;
        this.shelf = shelf;
        this.candidates = candidates;
    }

    List<ListedInstrument> all() {
        return shelf.all();
    }

    /**
     * A file that waits for a decision, the instrument of the run shown, one of the shelf, or the newest own one of an
     * id; null where there is none.
     */
    @Nullable
    ListedInstrument find(String key) {
        Candidate waiting = candidates.find(key);
        if (waiting != null) {
            return waiting.read();
        }
        ListedInstrument ofRun = ofRun(key);
        if (ofRun != null) {
            return ofRun;
        }
        ListedInstrument listed = shelf.find(key);
        return listed != null ? listed : newest(key);
    }

    /** The instrument of the run shown as that run was made with it. */
    private @Nullable ListedInstrument ofRun(String key) {
        OpenRun shown = runs.shownOrNone();
        if (shown == null || !shown.run().instrument().id().equals(key)) {
            return null;
        }
        Instrument used = shown.run().instrument();
        return all().stream()
                .filter(one -> one.same(used))
                .findFirst()
                .orElseGet(() -> new ListedInstrument(key, used, RuleBookReader.read(used.texts()), null));
    }

    private @Nullable ListedInstrument newest(String id) {
        return all().stream()
                .filter(one -> one.instrument().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
