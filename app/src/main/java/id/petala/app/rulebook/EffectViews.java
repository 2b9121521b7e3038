package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.rulebook.EffectView.Cross;
import id.petala.app.rulebook.EffectView.CrossCell;
import id.petala.app.rulebook.EffectView.CrossRow;
import id.petala.app.rulebook.EffectView.Figures;
import id.petala.app.rulebook.EffectView.Lack;
import id.petala.app.rulebook.EffectView.Place;
import id.petala.app.rulebook.EffectView.UnitRow;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.Reading;
import id.petala.app.work.WorkView;
import id.petala.engine.talent.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out the effect of an instrument in one language. */
final class EffectViews {

    /** As many of the inputs that lack most are named in a sentence; the table has all. */
    private static final int NAMED = 3;

    private final OpenRun run;
    private final ListedInstrument other;
    private final Words words;
    private final Reading reading;

    EffectViews(OpenRun run, ListedInstrument other, Words words) {
        this.run = run;
        this.other = other;
        this.words = words;
        this.reading = new Reading(words);
    }

    /** A page that says why nothing can be worked out. */
    EffectView refused(String why) {
        return view(why, null, null, null);
    }

    /** A page while it is not worked out. */
    EffectView unfinished(WorkView<?> work) {
        return view("", work, null, null);
    }

    /**
     * The figures, and the people chosen.
     *
     * @param after the NIP after which the page of people begins; null for the first page
     * @return null when the choice, or that person in it, is unknown
     */
    @Nullable
    EffectView of(Effect effect, EffectChoice choice, @Nullable String after) {
        EffectView.People people = new EffectPeople(effect, words).page(choice, after);
        return people == null ? null : view("", null, figures(effect), people);
    }

    private EffectView view(
            String refusal,
            @Nullable WorkView<?> unfinished,
            @Nullable Figures figures,
            EffectView.@Nullable People people) {
        return new EffectView(
                other.key(),
                file(other),
                label(other),
                words.t(
                        "difference.label",
                        reading.label(run.run().instrument().label()),
                        run.run().instrument().version()),
                run.run().asOf(),
                refusal,
                unfinished,
                figures,
                people);
    }

    /** How an export of the effect of an instrument is named, without its ending. */
    static String file(ListedInstrument other) {
        return "dampak-" + other.instrument().id() + "-" + other.instrument().version();
    }

    private String label(ListedInstrument listed) {
        return words.t(
                "difference.label",
                reading.label(listed.instrument().label()),
                listed.instrument().version());
    }

    private Figures figures(Effect effect) {
        Map<Effect.Way, Integer> ways = effect.ways();
        List<Lack> lacking = lacking(effect);
        return new Figures(
                effect.sameBoxes(),
                effect.size(),
                effect.then().count(Status.TERPETAKAN),
                effect.now().count(Status.TERPETAKAN),
                effect.changed(),
                effect.losing(),
                effect.gaining(),
                effect.count(effect::mappedTwice),
                effect.count(person -> effect.mappedTwice(person) && effect.changed(person)),
                places(effect, ways),
                effect.sameBoxes() ? List.of() : others(effect, ways),
                cross(effect, ways),
                units(effect),
                lacking,
                most(lacking));
    }

    private String most(List<Lack> lacking) {
        String named = lacking.stream()
                .limit(NAMED)
                .map(lack -> words.t("effect.lacking-one", lack.what(), lack.supplier(), lack.people()))
                .collect(Collectors.joining("; "));
        int rest = lacking.size() - NAMED;
        return lacking.isEmpty()
                ? ""
                : words.t("effect.lacking-most", rest > 0 ? words.t("effect.lacking-rest", named, rest) : named);
    }

    private List<Place> places(Effect effect, Map<Effect.Way, Integer> ways) {
        List<Place> places = new ArrayList<>();
        for (Places.Place place : Places.of(effect.then())) {
            int then = sum(ways, place.code(), null);
            int now = sum(ways, null, place.code());
            places.add(new Place(
                    place.code(),
                    name(place),
                    reading.label(place.label()),
                    then,
                    effect.sameBoxes() ? now : null,
                    effect.sameBoxes() ? words.signed(now - then) : ""));
        }
        return places;
    }

    private List<Place> others(Effect effect, Map<Effect.Way, Integer> ways) {
        return Places.of(effect.now()).stream()
                .map(place -> new Place(
                        place.code(),
                        name(place),
                        reading.label(place.label()),
                        sum(ways, null, place.code()),
                        null,
                        ""))
                .toList();
    }

    /** How many go from one place to another; null for any place. */
    private static int sum(Map<Effect.Way, Integer> ways, @Nullable String from, @Nullable String to) {
        return ways.entrySet().stream()
                .filter(way -> from == null || way.getKey().from().equals(from))
                .filter(way -> to == null || way.getKey().to().equals(to))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The number of a box, or the name of another place. */
    private String name(Places.Place place) {
        return place.box() ? place.code() : reading.label(place.label());
    }

    private Cross cross(Effect effect, Map<Effect.Way, Integer> ways) {
        List<Places.Place> columns = Places.of(effect.now());
        List<CrossRow> rows = new ArrayList<>();
        for (Places.Place from : Places.of(effect.then())) {
            List<CrossCell> cells = new ArrayList<>();
            for (Places.Place to : columns) {
                int people = ways.getOrDefault(new Effect.Way(from.code(), to.code()), 0);
                String named = words.t("effect.from-to", name(from), name(to));
                boolean stays = from.code().equals(to.code()) && (effect.sameBoxes() || !from.box());
                cells.add(new CrossCell(to.code(), named, people, stays));
            }
            rows.add(new CrossRow(from.code(), name(from), cells));
        }
        return new Cross(columns.stream().map(this::name).toList(), rows);
    }

    private static List<UnitRow> units(Effect effect) {
        return effect.byUnit().entrySet().stream()
                .map(entry -> unit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UnitRow unit(String name, Effect.Figures of) {
        return new UnitRow(
                name, of.people(), of.mappedThen(), of.mappedNow(), of.poolThen(), of.poolNow(), of.changed());
    }

    private List<Lack> lacking(Effect effect) {
        return effect.lacking().stream()
                .map(lack -> new Lack(
                        reading.label(lack.gap().criterion().label()),
                        EffectPeople.suppliers(lack.gap(), reading),
                        lack.people()))
                .toList();
    }
}
