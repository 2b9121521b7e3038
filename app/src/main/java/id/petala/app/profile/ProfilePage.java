package id.petala.app.profile;

import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.engine.instrument.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The profile of one person: what is known, since when and from where, and what the instrument makes of it. */
@Controller
final class ProfilePage {

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final RuleBook book;

    ProfilePage(Pages pages, ShownPages source, OpenRuns runs, RuleBook book) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.book = book;
    }

    /** The profile of somebody whose number can't be part of a path, as {@code Terms.profile} writes it. */
    @GetMapping("/pegawai/profil")
    ResponseEntity<byte[]> asked(HttpServletRequest request, @RequestParam("nip") String nip) {
        return profile(request, nip);
    }

    @GetMapping("/pegawai/{nip}")
    ResponseEntity<byte[]> profile(HttpServletRequest request, @PathVariable("nip") String nip) {
        OpenRun open = runs.shown();
        Screen screen =
                pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.PEOPLE);
        int place = open.run().map().facts().indexOf(nip);
        if (place < 0) {
            return pages.notFound(screen, screen.t("profile.no-such-person", nip));
        }
        ProfileViews views = new ProfileViews(open, book.facts(), screen.words());
        return pages.ok("profile/profile.jte", screen, "view", views.view(place, runs.history(nip)));
    }
}
