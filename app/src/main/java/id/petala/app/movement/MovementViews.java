package id.petala.app.movement;

import id.petala.app.movement.MovementView.CauseRow;
import id.petala.app.movement.MovementView.ChangeRow;
import id.petala.app.movement.MovementView.Choices;
import id.petala.app.movement.MovementView.Files;
import id.petala.app.movement.MovementView.FlowCell;
import id.petala.app.movement.MovementView.FlowRow;
import id.petala.app.movement.MovementView.Found;
import id.petala.app.movement.MovementView.PlaceName;
import id.petala.app.movement.MovementView.Unfinished;
import id.petala.app.movement.MovementView.WalkerPage;
import id.petala.app.movement.MovementView.WalkerRow;
import id.petala.app.movement.MovementView.WayCount;
import id.petala.app.movement.Preparing.Pair;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.Terms;
import id.petala.app.work.WorkView;
import id.petala.engine.talent.Movement.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws up what moved in one language. */
final class MovementViews {

    /** As many people stand on one page. */
    static final int SIZE = 50;

    private final ChosenRuns chosen;
    private final OpenRun shown;
    private final Words words;
    private final PlaceWords places;

    /**
     * Draws up a choice of runs.
     *
     * @param shown the run that receipts are of
     */
    MovementViews(ChosenRuns chosen, OpenRun shown, Words words) {
        this.chosen = chosen;
        this.shown = shown;
        this.words = words;
        this.places = new PlaceWords(words);
    }

    private Choices choices() {
        return chosen.choices(words);
    }

    MovementView alone() {
        return new MovementView.Alone(choices());
    }

    MovementView unfinished(WorkView<?> work, Pair pair) {
        return new Unfinished(
                choices(), work, Asked.all(pair).address(), Asked.all(pair).cancel());
    }

    MovementView found(Flows flows, KeptRun earlier, KeptRun later, Asked asked, List<Walker> people, int start) {
        return new Found(
                choices(),
                headline(flows, earlier, later),
                lead(flows),
                notes(earlier, later),
                FlowSvg.of(flows, words.date(earlier.asOf()), words.date(later.asOf()), words),
                keys(flows),
                flows.after().inOrder().stream().map(places::name).toList(),
                rows(flows, asked),
                causes(flows, asked),
                flows.everyPlace().stream().map(place -> change(flows, place)).toList(),
                flows.walkers().size(),
                list(flows, asked, people, start),
                files(Asked.all(asked.pair()), MovementLists.FLOWS),
                files(Asked.all(asked.pair()), MovementLists.CHANGES));
    }

    private static Files files(Asked asked, String name) {
        return new Files(asked.file(name + ".csv"), asked.file(name + ".xlsx"));
    }

    private String headline(Flows flows, KeptRun earlier, KeptRun later) {
        return words.t(
                "movement.headline",
                flows.moved(),
                flows.walkers().size(),
                words.date(earlier.asOf()),
                words.date(later.asOf()));
    }

    private String lead(Flows flows) {
        return words.t(
                "movement.lead",
                flows.people(Cause.RULE),
                flows.people(Cause.DATA),
                flows.people(Cause.PERSON),
                flows.people(Cause.POPULATION),
                flows.walkers().size() - flows.moved());
    }

    private List<String> notes(KeptRun earlier, KeptRun later) {
        List<String> notes = new ArrayList<>();
        if (!earlier.instrument().equals(later.instrument())) {
            notes.add(
                    words.t("movement.other-instrument", ChosenRuns.instrument(earlier), ChosenRuns.instrument(later)));
        }
        if (earlier.asOf().isAfter(later.asOf())) {
            notes.add(words.t("movement.backwards"));
        }
        return notes;
    }

    private List<WayCount> keys(Flows flows) {
        return Arrays.stream(Turn.values())
                .map(turn -> new WayCount(
                        turn,
                        places.turn(turn),
                        turn == Turn.SAME
                                ? flows.walkers().size() - flows.moved() + flows.turned(turn)
                                : flows.turned(turn)))
                .toList();
    }

    private List<FlowRow> rows(Flows flows, Asked asked) {
        List<FlowRow> rows = new ArrayList<>();
        for (int from = 0; from < flows.before().size(); from++) {
            Place place = flows.before().get(from);
            List<FlowCell> cells = new ArrayList<>();
            for (int to = 0; to < flows.after().size(); to++) {
                cells.add(cell(flows.count(from, to), place, flows.after().get(to), asked));
            }
            rows.add(new FlowRow(places.name(place), cells, flows.from(from)));
        }
        return rows;
    }

    private FlowCell cell(int count, Place from, Place to, Asked asked) {
        return new FlowCell(
                count,
                from.to(to),
                words.t("movement.flow", count, places.name(from.code()), places.name(to.code())),
                asked.flow(from.code(), to.code()).address());
    }

    private List<CauseRow> causes(Flows flows, Asked asked) {
        return Arrays.stream(Cause.values())
                .map(cause -> new CauseRow(
                        cause.label().in(places.language()),
                        places.meaning(cause),
                        flows.people(cause),
                        asked.by(cause).address()))
                .toList();
    }

    private ChangeRow change(Flows flows, Place place) {
        return new ChangeRow(
                new PlaceName(places.name(place.code()), places.name(place).full()),
                flows.stoodIn(place),
                Arrays.stream(Cause.values())
                        .map(cause -> words.signed(flows.change(place.code(), cause)))
                        .toList(),
                flows.standIn(place));
    }

    private WalkerPage list(Flows flows, Asked asked, List<Walker> people, int start) {
        int end = Math.min(people.size(), start + SIZE);
        String next = end < people.size()
                ? asked.address()
                        + Asked.part("after", people.get(end - 1).person().nip())
                : null;
        return new WalkerPage(
                heading(asked, people.size()),
                asked.anything(),
                people.subList(start, end).stream().map(one -> row(flows, one)).toList(),
                start == 0 ? null : asked.address(),
                next,
                Asked.all(asked.pair()).address(),
                files(asked, MovementLists.PEOPLE),
                words.date(shown.run().asOf()));
    }

    private String heading(Asked asked, int people) {
        if (asked.cause() != null) {
            return words.t("movement.list.cause", people, asked.cause().label().in(places.language())) + between(asked);
        }
        return words.t("movement.list", people) + between(asked);
    }

    private String between(Asked asked) {
        return (asked.from() == null ? "" : " " + words.t("movement.list.from", places.name(asked.from())))
                + (asked.to() == null ? "" : " " + words.t("movement.list.to", places.name(asked.to())));
    }

    private WalkerRow row(Flows flows, Walker one) {
        return new WalkerRow(
                one.person().nip(),
                one.person().name(),
                Terms.post(one.person().post(), one.person().unit()),
                receipt(one.person().nip()),
                places.name(one.from()),
                places.name(one.to()),
                flows.turn(one),
                one.steps().stream().map(places::step).toList());
    }

    private @Nullable String receipt(String nip) {
        return shown.run().map().facts().indexOf(nip) < 0 ? null : Terms.receipt(nip);
    }
}
