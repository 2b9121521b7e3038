package id.petala.app.talent;

import id.petala.app.people.FilterForm;
import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.people.TraitWords;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.table.ListFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws up Peta Talenta of a run in one language, as addresses ask for it. */
final class MapPages {

    private final OpenRun open;
    private final Words words;

    MapPages(OpenRun open, Words words) {
        this.open = open;
        this.words = words;
    }

    /** The page; null when its list begins behind somebody who is not in the run. */
    @Nullable
    MapPageView page(MapAsk ask, MapView map) {
        PeopleList list = ask.anyList() ? new PeopleList(open, ask) : null;
        PeopleView people = list == null ? null : list.view(words);
        if (list != null && people == null) {
            return null;
        }
        FilterForm filter = FilterForm.of(Roster.of(open), ask.filter(), words, MapAsk.PATH, ask.kept());
        return new MapPageView(
                ask,
                map,
                whom(ask.filter()),
                filter,
                list == null ? null : list.title(words),
                people,
                ask.scatter() ? scatter(ask, map) : null);
    }

    private ScatterView scatter(MapAsk ask, MapView map) {
        return new Scatters(open, words, ask.hidden()).view(Roster.of(open).chosen(ask.filter()), map);
    }

    /** The people chosen: a unit by its name, all else behind it in brackets. */
    private String whom(PersonFilter filter) {
        String unit = filter.get(Trait.UNIT);
        PersonFilter others = filter.with(Trait.UNIT, null);
        TraitWords traits = new TraitWords(words);
        String rest = others.asked().entrySet().stream()
                .map(entry -> words.t(
                        "map.whom-part", traits.name(entry.getKey()), traits.value(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("; "));
        String named = unit == null ? "" : traits.value(Trait.UNIT, unit);
        return rest.isEmpty() ? named : (named + " (" + rest + ")").strip();
    }

    ListFile file(MapAsk ask) {
        PeopleList list = new PeopleList(open, ask);
        String title = words.t("map.file", list.title(words), open.run().asOf().toString());
        return new PeopleFile(open, ask.hidden()).of(title, list.people());
    }
}
