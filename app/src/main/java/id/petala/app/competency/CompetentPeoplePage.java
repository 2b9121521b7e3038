package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people behind the competency map, and who has a level of a competency. */
@Controller
final class CompetentPeoplePage {

    private static final String FILE = "kompetensi-orang";

    private final CompetencyFrame frame;

    CompetentPeoplePage(CompetencyFrame frame) {
        this.frame = frame;
    }

    @GetMapping(CompetencyViews.PEOPLE)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Words words = frame.words(request);
        RunCompetencies run = frame.shown();
        Question question = Question.of(request);
        PeopleView view = new PeopleViews(run, question, words).view();
        FilterForm form = FilterForm.of(
                run.roster(), question.selection().filter(), words, CompetencyViews.PEOPLE, question.hidden());
        return frame.page("competency/people.jte", request, view, form);
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/" + FILE + ".{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download(FILE, PeopleFile.of(people(request)));
    }

    private CompetentPeople people(HttpServletRequest request) {
        return new CompetentPeople(frame.shown(), Question.of(request));
    }
}
