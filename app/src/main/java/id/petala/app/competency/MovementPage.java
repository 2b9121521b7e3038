package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.table.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of competencies between two runs. */
@Controller
final class MovementPage {

    static final String ADDRESS = "/kompetensi/pergerakan";
    private static final String FILE = "pergerakan-kompetensi";

    private final CompetencyFrame frame;

    MovementPage(CompetencyFrame frame) {
        this.frame = frame;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> movement(HttpServletRequest request) throws IOException {
        Words words = frame.words(request);
        MovementQuestion question = MovementQuestion.of(frame.runs(), request);
        Selection selection = Selection.of(request.getParameterMap());
        Map<String, String> both = selection.withValue(question.fields());
        FilterForm form =
                FilterForm.of(RunCompetencies.of(question.to()).roster(), selection.filter(), words, ADDRESS, both);
        return frame.page(
                "competency/movement.jte",
                request,
                view(question, selection, selection.filter().query(both)),
                form);
    }

    private MovementView view(MovementQuestion question, Selection selection, String query) {
        CompetencyMovement movement = movement(question, selection);
        KeptRun from = question.from() == null ? null : question.from().kept();
        return new MovementView(
                frame.runs().runs(),
                from,
                question.to().kept(),
                movement == null ? 0 : movement.people(),
                movement == null ? 0 : movement.joined(),
                movement == null
                        ? List.of()
                        : movement.tallies().stream().map(MovementRow::of).toList(),
                query);
    }

    private static @Nullable CompetencyMovement movement(MovementQuestion question, Selection selection) {
        return question.from() == null
                ? null
                : CompetencyMovement.of(
                        RunCompetencies.of(question.from()), RunCompetencies.of(question.to()), selection);
    }

    @GetMapping(CompetencyViews.MAP + "/unduh/" + FILE + ".{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) throws IOException {
        return ListKind.of(kind).download(FILE, list(request));
    }

    private ListFile list(HttpServletRequest request) throws IOException {
        CompetencyMovement movement =
                movement(MovementQuestion.of(frame.runs(), request), Selection.of(request.getParameterMap()));
        List<List<Object>> rows = movement == null
                ? List.of()
                : movement.tallies().stream().map(MovementPage::row).toList();
        return new ListFile("Pergerakan kompetensi", header(), rows);
    }

    private static List<String> header() {
        return Stream.concat(
                        Stream.of("kompetensi"), Arrays.stream(Change.values()).map(Change::code))
                .toList();
    }

    private static List<Object> row(MovementTally tally) {
        return Stream.concat(Stream.<Object>of(tally.competency()), tally.counts().values().stream())
                .toList();
    }
}
