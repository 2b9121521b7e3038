package id.petala.app.archive;

import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Finds the run that an address names, and answers where there is none. */
final class AskedRun {

    private final Pages pages;
    private final OpenRuns runs;
    private final ContextSource contexts;

    AskedRun(Pages pages, OpenRuns runs, ContextSource contexts) {
        this.pages = pages;
        this.runs = runs;
        this.contexts = contexts;
    }

    Screen screen(HttpServletRequest request) {
        return pages.screen(request, contexts.context(pages.words(request).locale()), Screen.Section.RUNS);
    }

    /** The kept run of a key; null where there is none, or the text is no key. */
    @Nullable
    KeptRun find(String id) {
        return runs.runs().stream()
                .filter(run -> run.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    ResponseEntity<byte[]> unknown(Screen screen, String id) {
        return pages.notFound(screen, screen.t("runs.no-such", id));
    }

    static String address(UUID run) {
        return "/riwayat/" + run;
    }
}
