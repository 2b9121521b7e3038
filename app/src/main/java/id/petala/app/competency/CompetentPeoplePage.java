package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people behind the competency map, and who has a level of a competency. */
@Controller
final class CompetentPeoplePage {

    private static final String FILE = "kompetensi-orang";

    private final Pages pages;
    private final ContextSource contexts;
    private final OpenRuns runs;

    CompetentPeoplePage(Pages pages, ContextSource contexts, OpenRuns runs) {
        this.pages = pages;
        this.contexts = contexts;
        this.runs = runs;
    }

    @GetMapping(CompetencyViews.PEOPLE)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Words words = pages.words(request);
        RunCompetencies run = RunCompetencies.of(runs.shown());
        Question question = Question.of(request);
        PeopleView view = new PeopleViews(run, question, words).view();
        FilterForm form = FilterForm.of(
                run.roster(), question.selection().filter(), words, CompetencyViews.PEOPLE, question.hidden());
        Screen screen = pages.screen(request, contexts.context(words.locale()), Screen.Section.COMPETENCY);
        return pages.ok("competency/people.jte", screen, Map.of("view", view, "form", form));
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/" + FILE + ".{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download(FILE, PeopleFile.of(people(request)));
    }

    private CompetentPeople people(HttpServletRequest request) {
        return new CompetentPeople(RunCompetencies.of(runs.shown()), Question.of(request));
    }
}
