package id.petala.app.rulebook;

import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.rulebook.Effects.Impossible;
import id.petala.app.rulebook.Effects.Outcome;
import id.petala.app.rulebook.Effects.Worked;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.app.talent.Terms;
import id.petala.app.work.WorkView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an instrument would do to the map on show. Only looks; changes nothing. */
@Controller
final class EffectPage {

    private static final String TEMPLATE = "rulebook/effect.jte";

    private static final String ADDRESS = "/instrumen/{key}/dampak";

    /** What is ready by then is shown at once; else the page says what is being done. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A file is waited for. */
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(1);

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final InstrumentFinder finder;
    private final Effects effects;

    EffectPage(Pages pages, ShownPages source, OpenRuns runs, InstrumentFinder finder, Effects effects) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.finder = finder;
        this.effects = effects;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> effect(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "dari", defaultValue = "") String from,
            @RequestParam(name = "ke", defaultValue = "") String to,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Screen screen = screen(request);
        ListedInstrument listed = finder.find(key);
        if (listed == null) {
            return unknown(screen, key);
        }
        OpenRun run = runs.shown();
        EffectViews views = new EffectViews(run, listed, screen.words());
        String refusal = refusal(run, listed, screen);
        if (!refusal.isEmpty()) {
            return refused(screen, views, refusal);
        }
        WorkView<Outcome> work = effects.of(run, listed, PATIENCE);
        if (!(work instanceof WorkView.Done<Outcome>(Outcome outcome))) {
            return pages.ok(TEMPLATE, screen, "view", views.unfinished(work));
        }
        return switch (outcome) {
            case Impossible(var why) -> refused(screen, views, why.apply(screen.words()));
            case Worked(Effect effect) -> found(screen, views.of(effect, new EffectChoice(from, to, unit), after));
        };
    }

    private ResponseEntity<byte[]> found(Screen screen, @Nullable EffectView view) {
        return view == null
                ? pages.notFound(screen, screen.t("effect.no-such-choice"))
                : pages.ok(TEMPLATE, screen, "view", view);
    }

    private ResponseEntity<byte[]> refused(Screen screen, EffectViews views, String why) {
        return pages.refused(HttpStatus.CONFLICT, TEMPLATE, screen, "view", views.refused(why));
    }

    private ResponseEntity<byte[]> unknown(Screen screen, String key) {
        return pages.notFound(screen, screen.t("instrument.no-such", key));
    }

    /** Why there can be no effect; empty where there can. */
    private static String refusal(OpenRun run, ListedInstrument listed, Screen screen) {
        if (listed.instrument().talent() == null) {
            return screen.t("effect.no-map");
        }
        return run.run().asOf().isBefore(listed.instrument().firstDay())
                ? screen.t(
                        "effect.too-early",
                        screen.date(listed.instrument().firstDay()),
                        screen.date(run.run().asOf()))
                : "";
    }

    /** Begins anew what was cancelled or has failed. */
    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> begin(HttpServletRequest request, @PathVariable("key") String key) {
        return act(request, key, effects::begin);
    }

    @PostMapping(ADDRESS + "/batal")
    ResponseEntity<byte[]> cancel(HttpServletRequest request, @PathVariable("key") String key) {
        return act(request, key, effects::cancel);
    }

    private ResponseEntity<byte[]> act(
            HttpServletRequest request, String key, BiConsumer<OpenRun, ListedInstrument> act) {
        ListedInstrument listed = finder.find(key);
        OpenRun run = runs.shown();
        if (listed == null) {
            return unknown(screen(request), key);
        }
        if (refusal(run, listed, screen(request)).isEmpty()) {
            act.accept(run, listed);
        }
        return Pages.to(address(listed));
    }

    private static String address(ListedInstrument listed) {
        return "/instrumen/" + Terms.address(listed.key()) + "/dampak";
    }

    @GetMapping(ADDRESS + "/unduh/{name}.{kind}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @PathVariable("name") String name,
            @PathVariable("kind") String kind,
            @RequestParam(name = "dari", defaultValue = "") String from,
            @RequestParam(name = "ke", defaultValue = "") String to,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        ListKind file = ListKind.of(kind);
        ListedInstrument listed = finder.find(key);
        OpenRun run = runs.shown();
        Screen screen = screen(request);
        if (listed == null || !refusal(run, listed, screen).isEmpty()) {
            return unknown(screen, key);
        }
        if (!name.equals(EffectViews.file(listed))) {
            return pages.notFound(screen, screen.t("effect.no-file", name, EffectViews.file(listed)));
        }
        WorkView<Outcome> work = effects.of(run, listed, FILE_PATIENCE);
        if (!(work instanceof WorkView.Done<Outcome>(Outcome outcome))) {
            return Pages.to(address(listed));
        }
        ListFile list = outcome instanceof Worked(Effect effect)
                ? new EffectPeople(effect, screen.words()).file(new EffectChoice(from, to, unit))
                : null;
        return list == null ? pages.notFound(screen, screen.t("effect.no-such-choice")) : file.download(name, list);
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INSTRUMENTS);
    }
}
