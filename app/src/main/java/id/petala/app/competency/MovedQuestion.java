package id.petala.app.competency;

import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom of a movement an address asks for.
 *
 * @param after the NIP after which the page begins; null for the first page
 */
record MovedQuestion(
        OpenRun from,
        OpenRun to,
        String competency,
        Change change,
        @Nullable String after,
        Selection selection) {

    static final String ADDRESS = MovementPage.ADDRESS + "/orang";
    private static final String CHANGE = "perubahan";
    private static final String AFTER = "after";

    /**
     * Of the parameters of an address.
     *
     * @throws WrongQuestion when two runs can't be compared, or there is no such change
     */
    static MovedQuestion of(OpenRuns runs, HttpServletRequest request) throws IOException {
        MovementQuestion both = MovementQuestion.of(runs, request);
        if (both.from() == null) {
            throw new WrongQuestion(WrongQuestion.Part.ORDER, "");
        }
        String change = told(request, CHANGE);
        String after = told(request, AFTER);
        return new MovedQuestion(
                both.from(),
                both.to(),
                told(request, CompetencyViews.COMPETENCY),
                Change.of(change).orElseThrow(() -> new WrongQuestion(WrongQuestion.Part.CHANGE, change)),
                after.isEmpty() ? null : after,
                Selection.of(request.getParameterMap()));
    }

    private static String told(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    /**
     * Where the people behind a figure are listed.
     *
     * @param query the movement, as parameters of an address
     */
    static String address(String query, String competency, Change change) {
        Map<String, @Nullable String> further = new LinkedHashMap<>();
        further.put(CompetencyViews.COMPETENCY, competency);
        further.put(CHANGE, change.code());
        return ADDRESS + "?" + query + "&" + Selection.of(Map.of()).query(further);
    }

    private MovementQuestion both() {
        return new MovementQuestion(from, to);
    }

    /** Where all that moved is. */
    String movement() {
        return MovementPage.ADDRESS + "?" + selection.query(both().fields());
    }

    /** What a choice of other people keeps. */
    Map<String, String> hidden() {
        Map<String, @Nullable String> further = new LinkedHashMap<>(both().fields());
        further.put(CompetencyViews.COMPETENCY, competency);
        further.put(CHANGE, change.code());
        return selection.withValue(further);
    }

    /** The list from its beginning, as parameters of an address. */
    String query() {
        return selection.filter().query(hidden());
    }

    /** A page of the list; null for the first. */
    String address(@Nullable String from) {
        Map<String, String> all = new LinkedHashMap<>(hidden());
        if (from != null) {
            all.put(AFTER, from);
        }
        return ADDRESS + "?" + selection.filter().query(all);
    }
}
