package id.petala.app.movement;

import id.petala.app.movement.Preparing.Pair;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import id.petala.engine.talent.Movement.Cause;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from an address which runs are compared and which people are asked for. */
record MovementRequest(HttpServletRequest request, OpenRuns runs) {

    /**
     * The two runs; without an address the run shown and the one before it.
     *
     * @throws NoAnswer where there is no such run, or the two can't be compared
     */
    ChosenRuns chosen() {
        List<KeptRun> all = runs.runs();
        KeptRun shown = runs.shown().kept();
        String later = value("ke");
        KeptRun to = later == null ? shown : find(all, shown, later);
        List<KeptRun> own =
                all.stream().filter(one -> one.agency().equals(to.agency())).toList();
        String earlier = value("dari");
        KeptRun from =
                earlier == null ? ChosenRuns.before(own, to).orElse(null) : comparable(find(all, shown, earlier), to);
        return new ChosenRuns(own, from, to);
    }

    private KeptRun find(List<KeptRun> all, KeptRun shown, String key) {
        if (shown.id().toString().equals(key)) {
            return shown;
        }
        return all.stream()
                .filter(one -> one.id().toString().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoAnswer(words -> words.t("movement.no-such-run", key)));
    }

    private KeptRun comparable(KeptRun from, KeptRun to) {
        if (from.id().equals(to.id())) {
            throw new NoAnswer(words -> words.t("movement.same-run"));
        }
        if (!from.agency().equals(to.agency())) {
            throw new NoAnswer(words -> words.t("movement.two-agencies", from.agency(), to.agency()));
        }
        return from;
    }

    /** Whom of the people of two runs the address asks for. */
    Asked filter(Pair pair, Flows flows) {
        return new Asked(pair, place("asal", flows.before()), place("tujuan", flows.after()), cause(value("sebab")));
    }

    private @Nullable String place(String parameter, Places places) {
        String code = value(parameter);
        if (code != null && places.indexOf(code) < 0) {
            throw new NoAnswer(words -> words.t("movement.no-such-place", code));
        }
        return code;
    }

    private @Nullable Cause cause(@Nullable String code) {
        return code == null
                ? null
                : CauseCode.cause(code)
                        .orElseThrow(() -> new NoAnswer(words -> words.t("movement.no-such-cause", code)));
    }

    /** Where the page begins that the address asks for. */
    int start(List<Walker> people) {
        String after = value("after");
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).person().nip().equals(after)) {
                return i + 1;
            }
        }
        throw new NoAnswer(words -> words.t("movement.no-such-page"));
    }

    private @Nullable String value(String parameter) {
        String value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
