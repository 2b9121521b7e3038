package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people behind a figure of what became of competencies. */
@Controller
final class MovedPeoplePage {

    private static final String FILE = "pergerakan-kompetensi-orang";

    private final CompetencyFrame frame;

    MovedPeoplePage(CompetencyFrame frame) {
        this.frame = frame;
    }

    @GetMapping(MovedQuestion.ADDRESS)
    ResponseEntity<byte[]> list(HttpServletRequest request) throws IOException {
        Words words = frame.words(request);
        MovedQuestion question = MovedQuestion.of(frame.runs(), request);
        MovedView view = new MovedPeople(question).view(frame.runs().shown(), words);
        FilterForm form = FilterForm.of(
                RunCompetencies.of(question.to()).roster(),
                question.selection().filter(),
                words,
                MovedQuestion.ADDRESS,
                question.hidden());
        return frame.page("competency/moved.jte", request, view, form);
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/" + FILE + ".{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) throws IOException {
        return ListKind.of(kind).download(FILE, new MovedPeople(MovedQuestion.of(frame.runs(), request)).file());
    }
}
