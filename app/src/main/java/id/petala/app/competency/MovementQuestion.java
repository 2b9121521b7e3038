package id.petala.app.competency;

import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which two runs an address compares.
 *
 * @param from null where no earlier run of the agency is kept
 */
record MovementQuestion(@Nullable OpenRun from, OpenRun to) {

    private static final String FROM = "dari";
    private static final String TO = "ke";

    /**
     * The runs of the parameters of an address; without them the run shown, and the last one of an earlier day before it.
     *
     * @throws WrongQuestion when one of them is not kept, or the first is not the earlier one of the same agency
     */
    static MovementQuestion of(OpenRuns runs, HttpServletRequest request) throws IOException {
        String later = request.getParameter(TO);
        OpenRun to = later == null || later.isBlank() ? runs.shown() : open(runs, later);
        String earlier = request.getParameter(FROM);
        OpenRun from = earlier == null || earlier.isBlank() ? before(runs, to.kept()) : open(runs, earlier);
        if (from != null && !precedes(from.kept(), to.kept())) {
            throw new WrongQuestion(WrongQuestion.Part.ORDER, "");
        }
        return new MovementQuestion(from, to);
    }

    /** As fields that an address has. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (from != null) {
            fields.put(FROM, from.kept().id().toString());
        }
        fields.put(TO, to.kept().id().toString());
        return Collections.unmodifiableMap(fields);
    }

    private static @Nullable OpenRun before(OpenRuns runs, KeptRun to) throws IOException {
        KeptRun before = runs.runs().stream()
                .filter(run -> precedes(run, to))
                .findFirst()
                .orElse(null);
        return before == null ? null : runs.open(before.id());
    }

    private static boolean precedes(KeptRun from, KeptRun to) {
        return from.agency().equals(to.agency()) && from.asOf().isBefore(to.asOf());
    }

    private static OpenRun open(OpenRuns runs, String key) throws IOException {
        try {
            OpenRun open = runs.open(UUID.fromString(key));
            if (open != null) {
                return open;
            }
        } catch (IllegalArgumentException e) {
            throw new WrongQuestion(WrongQuestion.Part.RUN, key);
        }
        throw new WrongQuestion(WrongQuestion.Part.RUN, key);
    }
}
