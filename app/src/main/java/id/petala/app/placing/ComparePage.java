package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Two or three scenarios side by side, on the run shown; what isn't solved yet is solved first. */
@Controller
final class ComparePage {

    /** As many scenarios are compared at most. */
    static final int MOST = 3;

    /** What an address calls a scenario. */
    static final String PLAN = "rencana";

    private static final String PAGE = PlacingPage.PAGE + "/bandingkan";
    private static final int FEWEST = 2;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** A file is waited for. */
    private static final Duration FILE_PATIENCE = Duration.ofMinutes(5);

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final PlacingWork work;
    private final Scenarios scenarios;

    ComparePage(Pages pages, ShownPages source, OpenRuns runs, PlacingWork work, Scenarios scenarios) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.work = work;
        this.scenarios = scenarios;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) throws IOException {
        return pages.ok(
                "placing/compare.jte",
                screen(request),
                "view",
                views(request, PATIENCE).view());
    }

    @GetMapping(PAGE + "/unduh/angka.{kind}")
    ResponseEntity<byte[]> figures(HttpServletRequest request, @PathVariable("kind") String kind) throws IOException {
        ListKind file = ListKind.of(kind);
        return file.download("banding-angka", views(request, FILE_PATIENCE).figuresFile());
    }

    @GetMapping(PAGE + "/unduh/orang.{kind}")
    ResponseEntity<byte[]> people(HttpServletRequest request, @PathVariable("kind") String kind) throws IOException {
        ListKind file = ListKind.of(kind);
        return file.download("banding-orang", views(request, FILE_PATIENCE).peopleFile());
    }

    private CompareViews views(HttpServletRequest request, Duration patience) throws IOException {
        List<String> keys = keys(request);
        if (keys.size() < FEWEST || keys.size() > MOST) {
            throw new WrongChoice(keys.size());
        }
        OpenRun run = runs.shown();
        List<String> texts = keys.stream().map(key -> text(run, key)).toList();
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            String text = texts.get(i);
            compared.add(new Compared(key, name(key), text, work.await(run, key, text, patience)));
        }
        return new CompareViews(compared, pages.words(request));
    }

    private String text(OpenRun run, String key) {
        String text = scenarios.text(run, key);
        if (text == null) {
            throw new NoSuchScenario();
        }
        return text;
    }

    private String name(String key) {
        return scenarios.keptAs(key).stream()
                .map(PlacementScenario::name)
                .findFirst()
                .orElse("");
    }

    /** Every scenario once. */
    private static List<String> keys(HttpServletRequest request) {
        String[] values = request.getParameterValues(PLAN);
        return values == null ? List.of() : Arrays.stream(values).distinct().toList();
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.PLACEMENT);
    }

    /** An address that names too few or too many scenarios. */
    private static final class WrongChoice extends WrongAddress {

        private final int count;

        WrongChoice(int count) {
            super("so many scenarios can't be compared");
            this.count = count;
        }

        @Override
        public String sentence(Words words) {
            return words.t("placing.compare.how-many", FEWEST, MOST, count);
        }
    }

    /** An address of a scenario that is neither held nor kept. */
    private static final class NoSuchScenario extends WrongAddress {

        NoSuchScenario() {
            super("no such scenario");
        }

        @Override
        public boolean nowhere() {
            return true;
        }

        @Override
        public String sentence(Words words) {
            return words.t("placing.gone");
        }
    }
}
