package id.petala.app.movement;

import id.petala.app.movement.Preparing.Pair;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.work.WorkView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pergerakan: who moved between two runs of an agency, and why. */
@Controller
final class MovementPage {

    /** What is ready by then is shown at once; else the page says what is being done. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** A file is waited for. */
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(5);

    private final Pages pages;
    private final ContextSource contexts;
    private final OpenRuns runs;
    private final Preparing preparing;

    MovementPage(Pages pages, ContextSource contexts, OpenRuns runs, Preparing preparing) {
        this.pages = pages;
        this.contexts = contexts;
        this.runs = runs;
        this.preparing = preparing;
    }

    @GetMapping(Asked.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        MovementView view = view(new MovementRequest(request, runs), request);
        return pages.ok("movement/movement.jte", screen(request), "view", view);
    }

    private MovementView view(MovementRequest asked, HttpServletRequest request) {
        ChosenRuns chosen = asked.chosen();
        KeptRun from = chosen.from();
        MovementViews views = new MovementViews(chosen, runs.shown(), pages.words(request));
        if (from == null) {
            return views.alone();
        }
        WorkView<Flows> work = preparing.within(from, chosen.to(), PATIENCE);
        if (!(work instanceof WorkView.Done<Flows>(Flows flows))) {
            return views.unfinished(work, Pair.of(from, chosen.to()));
        }
        Asked filter = asked.filter(Pair.of(from, chosen.to()), flows);
        List<Walker> people = people(flows, filter);
        return views.found(flows, from, chosen.to(), filter, people, asked.start(people));
    }

    private static List<Walker> people(Flows flows, Asked filter) {
        return flows.walkers().stream().filter(filter::wants).toList();
    }

    /** Begins anew what was cancelled or has failed. */
    @PostMapping(Asked.PAGE)
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        ChosenRuns chosen = new MovementRequest(request, runs).chosen();
        preparing.begin(chosen.earlier(), chosen.to());
        return Pages.to(address(chosen));
    }

    @PostMapping(Asked.PAGE + "/batal")
    ResponseEntity<byte[]> cancel(HttpServletRequest request) {
        ChosenRuns chosen = new MovementRequest(request, runs).chosen();
        preparing.cancel(chosen.earlier(), chosen.to());
        return Pages.to(address(chosen));
    }

    @GetMapping(Asked.PAGE + "/unduh/{name}.{kind}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request, @PathVariable("name") String name, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        if (!MovementLists.NAMES.contains(name)) {
            String sentence = pages.words(request).t("movement.no-file", name + "." + kind);
            return pages.notFound(screen(request), sentence);
        }
        MovementRequest asked = new MovementRequest(request, runs);
        ChosenRuns chosen = asked.chosen();
        WorkView<Flows> work = preparing.within(chosen.earlier(), chosen.to(), FILE_PATIENCE);
        return work instanceof WorkView.Done<Flows>(Flows flows)
                ? file.download(name, list(asked, flows, name, request))
                : Pages.to(address(chosen));
    }

    private ListFile list(MovementRequest asked, Flows flows, String name, HttpServletRequest request) {
        ChosenRuns chosen = asked.chosen();
        Asked filter = asked.filter(Pair.of(chosen.earlier(), chosen.to()), flows);
        return new MovementLists(flows, pages.words(request)).list(name, people(flows, filter));
    }

    private static String address(ChosenRuns chosen) {
        return Asked.all(Pair.of(chosen.earlier(), chosen.to())).address();
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, contexts.context(pages.words(request).locale()), Screen.Section.MAP);
    }
}
