package id.petala.app.profile;

import id.petala.app.people.PersonFilter;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.engine.instrument.RuleBook;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pegawai: one box that finds people by name, NIP, unit, post, education, box and competency. */
@Controller
final class PeoplePage {

    private static final int LONGEST = 200;

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final RuleBook book;

    PeoplePage(Pages pages, ShownPages source, OpenRuns runs, RuleBook book) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.book = book;
    }

    @GetMapping("/pegawai")
    ResponseEntity<byte[]> list(
            HttpServletRequest request, @RequestParam(name = "after", required = false) @Nullable String after) {
        Screen screen = screen(request);
        PeopleViews views = views(screen.words());
        PeopleView view = views.page(answer(views, request), after);
        return view == null
                ? pages.notFound(screen, screen.t("find.no-such-place"))
                : pages.ok("profile/people.jte", screen, "view", view);
    }

    @GetMapping("/pegawai/unduh/pegawai.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        PeopleViews views = views(pages.words(request));
        return file.download("pegawai", views.file(answer(views, request)));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.PEOPLE);
    }

    private PeopleViews views(Words words) {
        OpenRun open = runs.shown();
        return new PeopleViews(open, PeopleSearch.of(open, book.facts()), words);
    }

    private static PeopleViews.Answer answer(PeopleViews views, HttpServletRequest request) {
        return views.answer(new PeopleAsked(
                parameter(request, PeopleAsked.TEXT),
                parameter(request, PeopleAsked.COMPETENCY),
                parameter(request, PeopleAsked.LEVEL),
                PeopleOrder.of(parameter(request, PeopleAsked.ORDER)),
                PersonFilter.of(request.getParameterMap())));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        String text = value == null ? "" : value.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
