package id.petala.app.talent;

import id.petala.app.platform.ContextSource;
import id.petala.app.platform.ContextView;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages of the run shown, drawn up once for each run. */
public final class ShownPages implements ContextSource {

    private final OpenRuns runs;

    /** Draws pages of the run that is shown when they are asked for. */
    public ShownPages(OpenRuns runs) {
        this.runs = runs;
    }

    /**
     * The pages of the run shown now.
     *
     * @throws id.petala.app.run.NothingShown while none is kept
     */
    public RunPages pages() {
        return RunPages.of(runs.shown());
    }

    @Override
    public @Nullable ContextView context(Locale locale) {
        OpenRun shown = runs.shownOrNone();
        return shown == null ? null : RunPages.of(shown).context(locale);
    }
}
