package id.petala.app.talent;

import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people of each box in the order of their rank, then of their NIP. */
final class BoxPeople {

    private final TalentRun run;
    private final Map<String, List<Integer>> byBox = new LinkedHashMap<>();

    BoxPeople(TalentRun run) {
        this.run = run;
        run.map().scheme().categories().forEach(box -> byBox.put(box.code(), new ArrayList<>()));
        for (int person = 0; person < run.map().size(); person++) {
            Category box = run.map().box(person);
            if (box != null) {
                Objects.requireNonNull(byBox.get(box.code())).add(person);
            }
        }
        byBox.values().forEach(list -> list.sort(Comparator.comparingInt(run.map()::rank)));
    }

    /**
     * Some people of a box.
     *
     * @param after the NIP after which the page begins; null for the first page
     * @return null when there is no such box, or no such person in it
     */
    @Nullable
    PersonPage page(String box, @Nullable String after, int size, Language language) {
        List<Integer> people = byBox.get(box);
        int start = people == null ? -1 : start(people, after);
        if (people == null || start < 0) {
            return null;
        }
        int end = Math.min(people.size(), start + size);
        List<PersonRow> rows =
                people.subList(start, end).stream().map(this::row).toList();
        Scheme.Cell cell = run.map().scheme().cell(box);
        String next =
                end < people.size() ? run.people().get(people.get(end - 1)).nip() : null;
        return new PersonPage(box, cell.category().label().in(language), people.size(), rows, after, next);
    }

    /** The place after a person, negative when that person isn't in the list. */
    private int start(List<Integer> people, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        int index = people.indexOf(run.map().facts().indexOf(after));
        return index < 0 ? -1 : index + 1;
    }

    private PersonRow row(int place) {
        MapEntry entry = run.map().entry(place);
        Person person = run.people().get(place);
        return new PersonRow(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                RunPages.value(entry.performance()),
                RunPages.value(entry.potential()),
                RunPages.value(entry.score()),
                entry.box() == null ? "" : entry.box().code(),
                entry.rank(),
                entry.nearLine(),
                entry.tied(),
                "");
    }
}
