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

    /** The first people of a box; null when there is no such box. */
    @Nullable
    PersonPage first(String box, int size, Language language) {
        List<Integer> people = byBox.get(box);
        if (people == null) {
            return null;
        }
        List<PersonRow> rows = people.stream().limit(size).map(this::row).toList();
        Scheme.Cell cell = run.map().scheme().cell(box);
        return new PersonPage(box, cell.category().label().in(language), people.size(), rows);
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
