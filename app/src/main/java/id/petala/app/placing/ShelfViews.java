package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import id.petala.app.placing.PlacingWork.Begun;
import id.petala.app.placing.PlacingWork.Outcome;
import id.petala.app.placing.ShelfView.Act;
import id.petala.app.placing.ShelfView.Entry;
import id.petala.app.plan.Seats;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.work.WorkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Lists scenarios in one language. */
final class ShelfViews {

    private static final int LISTED = 100;

    private final Scenarios scenarios;
    private final PlacingWork work;
    private final Words words;

    ShelfViews(Scenarios scenarios, PlacingWork work, Words words) {
        this.scenarios = scenarios;
        this.work = work;
        this.words = words;
    }

    ShelfView view(OpenRun run) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (PlacementScenario one : scenarios.holding()) {
            String key = PlacingWork.key(Objects.requireNonNull(one.text()));
            keys.add(key);
            entries.add(new Entry(key, one.name(), keptBy(one), one.reason(), otherMap(run, one), result(run, key)));
        }
        for (Begun one : work.begun(run)) {
            if (keys.add(one.key())) {
                entries.add(new Entry(one.key(), one.scenario().title(), "", "", "", result(run, one.key())));
            }
        }
        List<PlacementScenario> holding = scenarios.holding();
        List<Act> acts = scenarios.acts().stream()
                .limit(LISTED)
                .map(act -> act(act, holding.contains(act)))
                .toList();
        return new ShelfView(entries.stream().limit(LISTED).toList(), acts, ComparePage.MOST);
    }

    /** Who kept a scenario and when. */
    String keptBy(PlacementScenario one) {
        return words.t("placing.keep.by", one.actedBy(), Moment.said(words, one.at()));
    }

    /** That a scenario was kept for another map than the one shown; empty where it wasn't. */
    String otherMap(OpenRun run, PlacementScenario one) {
        if (one.run().equals(run.kept().id())) {
            return "";
        }
        LocalDate day = scenarios.day(one);
        return day == null ? words.t("placing.keep.other-map") : words.t("placing.keep.other-map-of", words.date(day));
    }

    private String result(OpenRun run, String key) {
        return switch (work.look(run, key)) {
            case WorkView.Done<Outcome>(Outcome.Planned planned) -> {
                Seats seats = Seats.of(planned.plan());
                yield words.t("placing.figures", planned.plan().moves().size(), seats.filled(), seats.after());
            }
            case WorkView.Done<Outcome>(Outcome.Impossible _) -> words.t("placing.keep.no-plan");
            case WorkView.Busy<Outcome> _ -> words.t("placing.busy");
            default -> words.t("placing.keep.unsolved");
        };
    }

    private Act act(PlacementScenario act, boolean holds) {
        String what = act.text() == null
                ? words.t("sheets.act-withdrawn")
                : holds ? words.t("sheets.act-holds") : words.t("sheets.act-replaced");
        return new Act(act.name(), what, act.actedBy(), Moment.said(words, act.at()), act.reason());
    }
}
