package id.petala.app.index;

import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.app.work.WorkView;
import id.petala.engine.index.PlanReport;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rencana kenaikan: the items of an index as sliders, and the best plan for a category, a value or an effort. */
@Controller
final class PlanPage {

    /** The part of the page that a moved slider asks anew. */
    private static final String WHAT_IF = "andai";

    private static final String PATH = IndexPages.PAGE + "/{family}" + PlanPages.PAGE;
    /** A page shows that it is being computed rather than keep its reader waiting longer. */
    private static final Duration SOON = Duration.ofMillis(800);

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final List<String> FRAME = List.of("peta", "lang");

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final ShownSheets sheets;
    private final PlanWork plans;

    PlanPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets, PlanWork plans) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.sheets = sheets;
        this.plans = plans;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(HttpServletRequest request, @PathVariable("family") String family) {
        PeriodAsk asked = asked(request, family);
        IndexPeriod period = asked.period();
        if (period == null) {
            return pages.notFound(screen(request), asked.unknown());
        }
        PlanAsk ask = PlanAsk.of(request.getParameterMap());
        Raising raising = Raising.of(period, ask);
        String address = PlanPages.address(period, ask) + frame(request);
        boolean moved = WHAT_IF.equals(request.getHeader("HX-Target"));
        if (!moved && said(request)) {
            return Pages.to(address);
        }
        WorkView<PlanWork.Outcome> work = moved || !ask.planned() ? null : work(raising, SOON);
        PlanView view = new PlanPages(pages.words(request), raising).view(work);
        ResponseEntity<byte[]> answer = pages.ok("index/plan.jte", screen(request), "view", view);
        return moved
                ? ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header("HX-Push-Url", address)
                        .body(answer.getBody())
                : answer;
    }

    @GetMapping(PATH + "/unduh/rencana.{kind}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request, @PathVariable("family") String family, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        PeriodAsk asked = asked(request, family);
        IndexPeriod period = asked.period();
        if (period == null) {
            return pages.notFound(screen(request), asked.unknown());
        }
        Raising raising = Raising.of(period, PlanAsk.of(request.getParameterMap()));
        return work(raising, LATER)
                        instanceof WorkView.Done<PlanWork.Outcome>(PlanWork.Outcome.Planned(PlanReport report))
                ? file.download("rencana-" + family + "-" + period.day(), PlanTable.of("rencana", report))
                : Pages.to(PlanPages.address(period, raising.ask()));
    }

    private WorkView<PlanWork.Outcome> work(Raising raising, Duration patience) {
        return plans.await(runs.shown().kept().id(), raising, patience);
    }

    /** Whether a form said what its fields say anyway: such an address is shortened. */
    private static boolean said(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .anyMatch(entry -> entry.getValue()[0].isEmpty()
                        || (entry.getKey().startsWith(PlanAsk.RAISED) && entry.getValue()[0].equals("0")));
    }

    /** What of an address is about the frame of the page. */
    private static String frame(HttpServletRequest request) {
        StringBuilder frame = new StringBuilder();
        for (String name : FRAME) {
            @Nullable String value = request.getParameter(name);
            if (value != null) {
                frame.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return frame.toString();
    }

    private PeriodAsk asked(HttpServletRequest request, String family) {
        return PeriodAsk.of(
                request,
                pages.words(request),
                sheets.of(runs.shown()),
                family,
                runs.shown().kept().agency());
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INDICES);
    }
}
