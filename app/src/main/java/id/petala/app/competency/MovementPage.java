package id.petala.app.competency;

import id.petala.app.people.FilterForm;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final List<String> HEADER = List.of(
            "kompetensi",
            "dibandingkan",
            "memenuhi_dulu",
            "memenuhi_kini",
            "naik",
            "turun",
            "baru_dinilai",
            "dinilai_kembali",
            "kedaluwarsa",
            "hilang",
            "tanpa_nilai_berlaku");

    private final Pages pages;
    private final ContextSource contexts;
    private final OpenRuns runs;

    MovementPage(Pages pages, ContextSource contexts, OpenRuns runs) {
        this.pages = pages;
        this.contexts = contexts;
        this.runs = runs;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> movement(HttpServletRequest request) throws IOException {
        Words words = pages.words(request);
        MovementQuestion question = MovementQuestion.of(runs, request);
        Selection selection = Selection.of(request.getParameterMap());
        Map<String, String> both = both(question);
        FilterForm form =
                FilterForm.of(RunCompetencies.of(question.to()).roster(), selection.filter(), words, ADDRESS, both);
        Screen screen = pages.screen(request, contexts.context(words.locale()), Screen.Section.COMPETENCY);
        return pages.ok(
                "competency/movement.jte",
                screen,
                Map.of("view", view(question, selection, selection.filter().query(both)), "form", form));
    }

    private static Map<String, String> both(MovementQuestion question) {
        Map<String, String> both = new LinkedHashMap<>();
        if (question.from() != null) {
            both.put(MovementQuestion.FROM, question.from().kept().id().toString());
        }
        both.put(MovementQuestion.TO, question.to().kept().id().toString());
        return both;
    }

    private MovementView view(MovementQuestion question, Selection selection, String query) {
        CompetencyMovement movement = movement(question, selection);
        KeptRun from = question.from() == null ? null : question.from().kept();
        return new MovementView(
                runs.runs(),
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
                movement(MovementQuestion.of(runs, request), Selection.of(request.getParameterMap()));
        List<List<Object>> rows = movement == null
                ? List.of()
                : movement.tallies().stream().map(MovementPage::row).toList();
        return new ListFile("Pergerakan kompetensi", HEADER, rows);
    }

    private static List<Object> row(MovementTally tally) {
        return List.of(
                tally.competency(),
                tally.both(),
                tally.metThen(),
                tally.metNow(),
                tally.rose(),
                tally.fell(),
                tally.newly(),
                tally.renewed(),
                tally.expired(),
                tally.lost(),
                tally.neither());
    }
}
