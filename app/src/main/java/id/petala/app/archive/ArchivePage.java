package id.petala.app.archive;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import id.petala.engine.instrument.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Riwayat Peta: the kept runs, and one of them with all that it was made of. */
@Controller
final class ArchivePage {

    private final Pages pages;
    private final OpenRuns runs;
    private final RuleBook book;
    private final AskedRun asked;

    ArchivePage(Pages pages, OpenRuns runs, RuleBook book, AskedRun asked) {
        this.pages = pages;
        this.runs = runs;
        this.book = book;
        this.asked = asked;
    }

    @GetMapping("/riwayat")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        List<KeptRun> all = runs.runs();
        return pages.ok("archive/runs.jte", asked.screen(request), "runs", all);
    }

    @GetMapping("/riwayat/{id}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable("id") String id) {
        Screen screen = asked.screen(request);
        KeptRun kept = asked.find(id);
        return kept == null
                ? asked.unknown(screen, id)
                : pages.ok(
                        "archive/run.jte", screen, "view", new RunViews(book, screen.words()).view(kept, runs.runs()));
    }
}
