package id.petala.app.placing;

import id.petala.app.placement.PinPrices.Seat;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.Steadiness;
import id.petala.app.placing.PlacingWork.Answer;
import id.petala.app.placing.PlacingWork.Outcome;
import id.petala.app.placing.PlanPageView.Asked;
import id.petala.app.placing.PlanPageView.Kept;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.succession.Bench;
import id.petala.app.succession.ShownSuccession;
import id.petala.app.talent.ShownPages;
import id.petala.app.work.WorkView;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Target;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Penempatan: a scenario is typed or sent, solved in the background, and its plan shown with its proof. */
@Controller
final class PlacingPage {

    static final String PAGE = "/penempatan";
    static final String PLAN = PAGE + "/hasil/{key}";
    private static final String FORM = "placing/scenario.jte";

    /** What is ready by then is shown at once; else the page says what is being done. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** So long a page waits for an answer that needs a plan made anew. */
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(20);

    /** A file is waited for. */
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(5);

    private final Pages pages;
    private final ShownPages source;
    private final ShownSuccession succession;
    private final OpenRuns runs;
    private final PlacingWork work;
    private final Scenarios scenarios;

    PlacingPage(
            Pages pages,
            ShownPages source,
            ShownSuccession succession,
            OpenRuns runs,
            PlacingWork work,
            Scenarios scenarios) {
        this.pages = pages;
        this.source = source;
        this.succession = succession;
        this.runs = runs;
        this.work = work;
        this.scenarios = scenarios;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> form(
            HttpServletRequest request, @RequestParam(name = "contoh", defaultValue = "") String example) {
        String text = new ScenarioExamples(succession.bench(runs.shown())).text(example);
        return pages.ok(FORM, screen(request), "view", form(request, text, List.of()));
    }

    /** The form with a scenario that another page made. */
    @PostMapping(PAGE + "/siapkan")
    ResponseEntity<byte[]> prepared(HttpServletRequest request) throws IOException {
        String text = "";
        try {
            text = SentScenario.of(request);
            return pages.ok(FORM, screen(request), "view", form(request, text, List.of()));
        } catch (Refused refused) {
            StartView view = form(request, text, refused.findings());
            return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, FORM, screen(request), "view", view);
        }
    }

    @PostMapping(PAGE)
    ResponseEntity<byte[]> begin(HttpServletRequest request) throws IOException {
        OpenRun run = runs.shown();
        String text = Objects.requireNonNullElse(request.getParameter("skenario"), "");
        try {
            text = SentScenario.of(request);
            return Pages.to(address(work.begin(run, text)));
        } catch (Refused refused) {
            StartView view = form(request, text, refused.findings());
            return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, FORM, screen(request), "view", view);
        }
    }

    @GetMapping(PLAN)
    ResponseEntity<byte[]> plan(HttpServletRequest request, @PathVariable("key") String key) throws IOException {
        return plan(request, key, "");
    }

    private ResponseEntity<byte[]> plan(HttpServletRequest request, String key, String unknown) throws IOException {
        OpenRun run = runs.shown();
        String text = scenarios.text(run, key);
        if (text == null) {
            return gone(request);
        }
        WorkView<Outcome> state = work.await(run, key, text, PATIENCE);
        return switch (state) {
            case WorkView.Done<Outcome>(Outcome.Planned planned) -> shown(request, key, text, run, planned, unknown);
            case WorkView.Done<Outcome>(Outcome.Impossible(Refused why)) ->
                pages.ok(FORM, screen(request), "view", form(request, text, why.findings()));
            default -> unfinished(request, key, state);
        };
    }

    private ResponseEntity<byte[]> shown(
            HttpServletRequest request, String key, String text, OpenRun run, Outcome.Planned planned, String unknown) {
        ScenarioPlan plan = planned.plan();
        Bench bench = succession.bench(run);
        AnalysisViews analysis = new AnalysisViews(plan, pages.words(request));
        PlanPageView view = new PlanPageView(
                new PlacingViews(plan, bench, pages.words(request)).view(key, text),
                asked(request, run, key, plan, analysis),
                analysis.steady(planned.seats(), percent(request)),
                analysis.changes(),
                analysis.options(),
                kept(request, run, key),
                unknown);
        Screen screen = screen(request);
        return unknown.isEmpty()
                ? pages.ok("placing/plan.jte", screen, "page", view)
                : pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, "placing/plan.jte", screen, "page", view);
    }

    /** What plans may lose; the usual where the address says nothing that can be read. */
    private static BigDecimal percent(HttpServletRequest request) {
        BigDecimal asked = Steadiness.percent(parameter(request, "toleransi"));
        return asked == null ? new BigDecimal(Steadiness.DEFAULT) : asked;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private @Nullable Asked asked(
            HttpServletRequest request, OpenRun run, String key, ScenarioPlan plan, AnalysisViews analysis) {
        String person = parameter(request, "siapa");
        String post = parameter(request, "jabatan");
        if (person.isBlank() || post.isBlank()) {
            return null;
        }
        Candidate who = analysis.names().personOf(person);
        Target target = analysis.names().postOf(post);
        if (who == null || target == null) {
            return analysis.unknown(person, post);
        }
        return work.instead(run, key, plan, who.nip(), target.kode(), ANSWER_PATIENCE)
                        instanceof WorkView.Done<Answer>(Answer answer)
                ? analysis.asked(who, target, answer)
                : analysis.busy(who, target);
    }

    /** Somebody withdraws: the plan is made anew with as few changes as possible. */
    @PostMapping(PLAN + "/mundur")
    ResponseEntity<byte[]> withdraw(HttpServletRequest request, @PathVariable("key") String key) throws IOException {
        OpenRun run = runs.shown();
        String text = scenarios.text(run, key);
        if (text == null) {
            return gone(request);
        }
        if (!(work.await(run, key, text, PATIENCE) instanceof WorkView.Done<Outcome>(Outcome.Planned planned))) {
            return Pages.to(address(key));
        }
        String person = parameter(request, "siapa");
        PlacementPlan plan = planned.plan().solved().plan();
        Candidate who = new PlanNames(planned.plan(), pages.words(request)).personOf(person);
        return who == null
                        || plan.everybody().stream().noneMatch(one -> one.nip().equals(who.nip()))
                ? plan(request, key, person.isBlank() ? "–" : person)
                : Pages.to(address(work.withdraw(run, text, plan, who.nip())));
    }

    private ResponseEntity<byte[]> unfinished(HttpServletRequest request, String key, WorkView<Outcome> state) {
        Map<String, Object> views = new LinkedHashMap<>();
        views.put("work", state);
        views.put("address", address(key));
        return pages.ok("placing/busy.jte", screen(request), views);
    }

    /** Begins anew what was cancelled or has failed. */
    @PostMapping(PLAN)
    ResponseEntity<byte[]> again(HttpServletRequest request, @PathVariable("key") String key) throws IOException {
        String text = scenarios.text(runs.shown(), key);
        return text == null ? gone(request) : Pages.to(address(work.begin(runs.shown(), text)));
    }

    @PostMapping(PLAN + "/batal")
    ResponseEntity<byte[]> cancel(HttpServletRequest request, @PathVariable("key") String key) {
        OpenRun run = runs.shown();
        work.cancel(run, key);
        return scenarios.text(run, key) == null ? gone(request) : Pages.to(address(key));
    }

    @GetMapping(PLAN + "/rencana.zip")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("key") String key) throws IOException {
        OpenRun run = runs.shown();
        String text = scenarios.text(run, key);
        if (text == null) {
            return gone(request);
        }
        return work.await(run, key, text, FILE_PATIENCE)
                        instanceof WorkView.Done<Outcome>(Outcome.Planned(ScenarioPlan plan, List<Seat> seats))
                ? Download.ZIP.of(
                        "rencana-" + key + ".zip", PlanZip.of(plan, seats, text, run.run(), language(request)))
                : Pages.to(address(key));
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request) {
        Screen screen = screen(request);
        return pages.notFound(screen, screen.t("placing.gone"));
    }

    /** The address of the plan of a scenario. */
    static String address(String key) {
        return PAGE + "/hasil/" + key;
    }

    private StartView form(HttpServletRequest request, String text, List<Finding> findings) {
        return new StartView(
                PlacingForm.of(text, findings, language(request)),
                shelf(request).view(runs.shown()),
                work.worths(runs.shown()));
    }

    private ShelfViews shelf(HttpServletRequest request) {
        return new ShelfViews(scenarios, work, pages.words(request));
    }

    private List<Kept> kept(HttpServletRequest request, OpenRun run, String key) {
        ShelfViews shelf = shelf(request);
        return scenarios.keptAs(key).stream()
                .map(one -> new Kept(one.name(), shelf.keptBy(one), shelf.otherMap(run, one), one.reason()))
                .toList();
    }

    private Language language(HttpServletRequest request) {
        return Language.of(pages.words(request).language());
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.PLACEMENT);
    }
}
