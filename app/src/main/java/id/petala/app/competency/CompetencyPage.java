package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Peta Kompetensi: who meets the standard of which competency, by unit, tier or family of posts. */
@Controller
final class CompetencyPage {

    private static final String FILE = "peta-kompetensi";

    private final CompetencyFrame frame;

    CompetencyPage(CompetencyFrame frame) {
        this.frame = frame;
    }

    @GetMapping(CompetencyViews.MAP)
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        Words words = frame.words(request);
        RunCompetencies run = frame.shown();
        Grouping grouping = grouping(request);
        Selection selection = Selection.of(request.getParameterMap());
        FilterForm form = FilterForm.of(
                run.roster(),
                selection.filter(),
                words,
                CompetencyViews.MAP,
                Map.of(CompetencyViews.BY, grouping.code()));
        CompetencyView view = new CompetencyViews(run, grouping, selection, words).view();
        return frame.page("competency/matrix.jte", request, view, form);
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/" + FILE + ".{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        return ListKind.of(kind).download(FILE, MatrixFile.of(matrix(request)));
    }

    private Matrix matrix(HttpServletRequest request) {
        return frame.shown().matrix(grouping(request), Selection.of(request.getParameterMap()));
    }

    private static Grouping grouping(HttpServletRequest request) {
        String asked = request.getParameter(CompetencyViews.BY);
        return asked == null || asked.isBlank()
                ? Grouping.UNIT
                : Grouping.of(asked).orElseThrow(() -> new WrongQuestion(WrongQuestion.Part.GROUPING, asked));
    }
}
