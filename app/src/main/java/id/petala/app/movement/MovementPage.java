package id.petala.app.movement;

import id.petala.app.movement.Preparing.Pair;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
        MovementView view = view(new MovementRequest(request, runs), pages.words(request));
        return pages.ok("movement/movement.jte", screen(request), "view", view);
    }

    private MovementView view(MovementRequest asked, Words words) {
        ChosenRuns chosen = asked.chosen();
        MovementViews views = new MovementViews(chosen, runs.shown(), words);
        if (chosen.from() == null) {
            return views.alone();
        }
        Pair pair = new Pair(chosen.from().id(), chosen.to().id());
        Flows flows = preparing.within(pair, PATIENCE);
        if (flows == null) {
            return views.busy(preparing.stage(pair), chosen.from(), chosen.to());
        }
        Asked filter = asked.filter(pair, flows);
        List<Walker> people = people(flows, filter);
        return views.found(flows, chosen.from(), chosen.to(), filter, people, asked.start(people));
    }

    private static List<Walker> people(Flows flows, Asked filter) {
        return flows.walkers().stream().filter(filter::wants).toList();
    }

    @GetMapping(Asked.PAGE + "/unduh/{name}.{kind}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request, @PathVariable("name") String name, @PathVariable("kind") String kind) {
        Words words = pages.words(request);
        ListFile list = list(new MovementRequest(request, runs), name, words);
        ResponseEntity<byte[]> file = list == null ? null : file(list, name, kind);
        return file == null ? pages.notFound(screen(request), words.t("movement.no-file", name + "." + kind)) : file;
    }

    private @Nullable ListFile list(MovementRequest asked, String name, Words words) {
        ChosenRuns chosen = asked.chosen();
        if (chosen.from() == null) {
            throw new NoAnswer(any -> any.t("movement.alone"));
        }
        Pair pair = new Pair(chosen.from().id(), chosen.to().id());
        Flows flows = Objects.requireNonNull(preparing.within(pair, FILE_PATIENCE), "took too long");
        return new MovementLists(flows, words).list(name, people(flows, asked.filter(pair, flows)));
    }

    private static @Nullable ResponseEntity<byte[]> file(ListFile list, String name, String kind) {
        return switch (kind) {
            case "csv" -> Download.CSV.of(name + ".csv", list.csv());
            case "xlsx" -> Download.XLSX.of(name + ".xlsx", list.workbook());
            default -> null;
        };
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, contexts.context(pages.words(request).locale()), Screen.Section.MAP);
    }
}
