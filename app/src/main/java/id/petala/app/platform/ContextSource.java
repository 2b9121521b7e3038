package id.petala.app.platform;

import java.util.Locale;

/** Supplies the context bar to pages that show nothing else of a run: faults, and pages not tied to one map. */
@FunctionalInterface
public interface ContextSource {

    ContextView context(Locale locale);
}
