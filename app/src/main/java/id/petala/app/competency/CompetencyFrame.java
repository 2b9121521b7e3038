package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/** What the pages of competencies share: the runs they are of, and the frame around a view and the form that chooses its people. */
record CompetencyFrame(Pages pages, ContextSource contexts, OpenRuns runs) {

    Words words(HttpServletRequest request) {
        return pages.words(request);
    }

    /** The competencies of the run shown. */
    RunCompetencies shown() {
        return RunCompetencies.of(runs.shown());
    }

    ResponseEntity<byte[]> page(String template, HttpServletRequest request, Object view, FilterForm form) {
        Screen screen = pages.screen(request, contexts.context(words(request).locale()), Screen.Section.COMPETENCY);
        return pages.ok(template, screen, Map.of("view", view, "form", form));
    }
}
