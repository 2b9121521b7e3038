package id.petala.app.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Supplies the context bar to pages that show nothing else of a run: faults, and pages not tied to one map. */
@FunctionalInterface
public interface ContextSource {

    /** Null while there is no run to speak of. */
    @Nullable
    ContextView context(Locale locale);
}
