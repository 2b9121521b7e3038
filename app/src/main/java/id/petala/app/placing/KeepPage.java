package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Scenarios are kept under a name, and taken back; both are written down and stay. */
@Controller
final class KeepPage {

    private static final String TEMPLATE = "placing/keeping.jte";

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final Scenarios scenarios;

    KeepPage(Pages pages, ShownPages source, OpenRuns runs, Scenarios scenarios) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.scenarios = scenarios;
    }

    @PostMapping(PlacingPage.PLAN + "/simpan")
    ResponseEntity<byte[]> keep(HttpServletRequest request, @PathVariable("key") String key) {
        OpenRun run = runs.shown();
        String text = scenarios.text(run, key);
        return text == null ? gone(request) : act(request, run, form(request, key, false), text);
    }

    /** The form with which a kept scenario is taken back. */
    @GetMapping(PlacingPage.PLAN + "/tarik")
    ResponseEntity<byte[]> form(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "judul", defaultValue = "") String title) {
        return holds(key, title) ? shown(request, form(request, key, true)) : gone(request);
    }

    private boolean holds(String key, String title) {
        return scenarios.keptAs(key).stream().anyMatch(one -> one.name().equals(title));
    }

    @PostMapping(PlacingPage.PLAN + "/tarik")
    ResponseEntity<byte[]> withdraw(HttpServletRequest request, @PathVariable("key") String key) {
        KeepForm form = form(request, key, true);
        return holds(key, form.title()) ? act(request, runs.shown(), form, null) : gone(request);
    }

    private ResponseEntity<byte[]> act(HttpServletRequest request, OpenRun run, KeepForm form, @Nullable String text) {
        List<String> faults = faults(pages.words(request), form);
        if (!faults.isEmpty()) {
            return pages.refused(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, screen(request), "form", form.with(faults));
        }
        scenarios.add(
                new PlacementScenario(run.kept().id(), form.title(), text, form.name(), form.reason(), Instant.EPOCH));
        return Pages.to(
                form.withdrawal() ? PlacingPage.PAGE + "#simpanan" : PlacingPage.address(form.key()) + "#simpan");
    }

    private static List<String> faults(Words words, KeepForm form) {
        List<String> faults = new ArrayList<>();
        if (wrong(form.title(), PlacementScenario.LONGEST_NAME)) {
            faults.add(words.t("placing.keep.title-missing", PlacementScenario.LONGEST_NAME));
        }
        if (wrong(form.name(), PlacementScenario.LONGEST_NAME)) {
            faults.add(words.t("sheets.name-missing", PlacementScenario.LONGEST_NAME));
        }
        if (wrong(form.reason(), PlacementScenario.LONGEST_REASON)) {
            faults.add(words.t("sheets.reason-missing", PlacementScenario.LONGEST_REASON));
        }
        return faults;
    }

    private static boolean wrong(String typed, int longest) {
        return typed.isEmpty() || typed.length() > longest;
    }

    private static KeepForm form(HttpServletRequest request, String key, boolean withdrawal) {
        return new KeepForm(
                key,
                field(request, "judul").replace('\n', ' '),
                field(request, "nama"),
                field(request, "alasan"),
                List.of(),
                withdrawal);
    }

    private static String field(HttpServletRequest request, String name) {
        return TypedText.of(Objects.requireNonNullElse(request.getParameter(name), ""));
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, KeepForm form) {
        return pages.ok(TEMPLATE, screen(request), "form", form);
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request) {
        Screen screen = screen(request);
        return pages.notFound(screen, screen.t("placing.gone"));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.PLACEMENT);
    }
}
