package id.petala.app.rulebook;

import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.NoValueOnDay;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What an instrument would do to the map on show. Only looks; changes nothing. */
@Controller
final class EffectPage {

    private static final String TEMPLATE = "rulebook/effect.jte";

    /** Milliseconds a page waits before it says that it is still being worked out. */
    private static final long PATIENCE = 1_000;

    private static final long LONG_PATIENCE = 60_000;

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

    @GetMapping("/instrumen/{key}/dampak")
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
            return pages.notFound(screen, screen.t("instrument.no-such", key));
        }
        OpenRun run = runs.shown();
        EffectViews views = new EffectViews(run, listed, pages.words(request));
        String refusal = refusal(run, listed, screen);
        if (!refusal.isEmpty()) {
            return refused(screen, views, refusal);
        }
        try {
            Effect effect = effects.of(run, listed, PATIENCE);
            if (effect == null) {
                return pages.ok(TEMPLATE, screen, "view", views.busy());
            }
            EffectView view = views.of(effect, new EffectChoice(from, to, unit), after);
            return view == null
                    ? pages.notFound(screen, screen.t("effect.no-such-choice"))
                    : pages.ok(TEMPLATE, screen, "view", view);
        } catch (NoValueOnDay none) {
            return refused(screen, views, screen.t("effect.no-value", none.parameter(), screen.date(none.day())));
        } catch (Refused refused) {
            return refused(screen, views, sentences(refused, pages.words(request)));
        }
    }

    private ResponseEntity<byte[]> refused(Screen screen, EffectViews views, String why) {
        return pages.refused(HttpStatus.CONFLICT, TEMPLATE, screen, "view", views.refused(why));
    }

    private static String sentences(Refused refused, Words words) {
        return refused.findings().stream()
                .map(finding -> FindingText.reason(finding, words.locale()))
                .collect(Collectors.joining(" "));
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

    @GetMapping("/instrumen/{key}/dampak/unduh/{name}.{format:csv|xlsx}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @PathVariable("name") String name,
            @PathVariable("format") String format,
            @RequestParam(name = "dari", defaultValue = "") String from,
            @RequestParam(name = "ke", defaultValue = "") String to,
            @RequestParam(name = "unit", defaultValue = "") String unit) {
        ListedInstrument listed = finder.find(key);
        OpenRun run = runs.shown();
        Screen screen = screen(request);
        if (listed == null || !refusal(run, listed, screen).isEmpty()) {
            return pages.notFound(screen, screen.t("instrument.no-such", key));
        }
        if (!name.equals(EffectViews.file(listed))) {
            return pages.notFound(screen, screen.t("effect.no-file", name, EffectViews.file(listed)));
        }
        ListFile file = file(run, listed, new EffectChoice(from, to, unit), pages.words(request));
        if (file == null) {
            return pages.notFound(screen, screen.t("effect.no-such-choice"));
        }
        return format.equals("csv")
                ? Download.CSV.of(name + ".csv", file.csv())
                : Download.XLSX.of(name + ".xlsx", file.workbook());
    }

    private @Nullable ListFile file(OpenRun run, ListedInstrument listed, EffectChoice choice, Words words) {
        try {
            Effect effect = effects.of(run, listed, LONG_PATIENCE);
            return effect == null ? null : new EffectPeople(effect, words).file(choice);
        } catch (NoValueOnDay | Refused _) {
            return null;
        }
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INSTRUMENTS);
    }
}
