package id.petala.app.home;

import id.petala.app.check.CheckView;
import id.petala.app.check.CheckViews;
import id.petala.app.check.CheckedData;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.quality.QualitySource;
import id.petala.app.run.NothingShown;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.succession.ShownSuccession;
import id.petala.app.talent.ShownPages;
import id.petala.engine.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Beranda: the figures in one sentence, and a block for each page that says more. */
@Controller
final class HomePage {

    private final Pages pages;
    private final OpenRuns runs;
    private final ShownPages shown;
    private final ShownSuccession succession;
    private final ObjectProvider<QualitySource> quality;

    HomePage(
            Pages pages,
            OpenRuns runs,
            ShownPages shown,
            ShownSuccession succession,
            ObjectProvider<QualitySource> quality) {
        this.pages = pages;
        this.runs = runs;
        this.shown = shown;
        this.succession = succession;
        this.quality = quality;
    }

    /** The coverage of all units, counted once for each run. */
    private record Covered(List<UnitCoverage> units) {
        static Covered of(OpenRun open) {
            return new Covered(UnitCoverage.of(open));
        }
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        Words words = pages.words(request);
        List<UnitCoverage> units = runs.shown().once(Covered.class, Covered::of).units();
        StartView view = new StartView(
                shown.pages().home(words.locale()),
                succession.strength(words),
                succession.retirements(words),
                units.subList(0, Math.min(StartView.UNITS, units.size())),
                units.size(),
                quality.getIfAvailable() != null);
        return pages.ok("home/home.jte", screen(request), "view", view);
    }

    /** The quality of data in one figure: a check of all data, so it is asked for once the page stands. */
    @GetMapping("/beranda/mutu")
    ResponseEntity<byte[]> quality(HttpServletRequest request) {
        QualitySource source = quality.getIfAvailable();
        CheckedData checked = source == null ? null : source.checked();
        if (checked == null) {
            throw new NothingShown();
        }
        CheckView check =
                CheckViews.of(checked.check(), Language.of(pages.words(request).language()));
        return pages.ok("home/quality.jte", screen(request), "check", check);
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, shown.context(pages.words(request).locale()), Screen.Section.HOME);
    }
}
