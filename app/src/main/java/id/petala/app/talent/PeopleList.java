package id.petala.app.talent;

import id.petala.app.people.PersonFilter;
import id.petala.app.people.PersonSearch;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of people that an address asks for. */
final class PeopleList {

    private final OpenRun open;
    private final MapAsk ask;
    private final PeopleOrder.Line line;
    private final int listed;
    private final int[] people;

    /**
     * Finds the people and puts them in order.
     *
     * @throws id.petala.app.people.UnknownChoice when the filter asks for what nobody has
     */
    PeopleList(OpenRun open, MapAsk ask) {
        this.open = open;
        this.ask = ask;
        this.line = PeopleOrder.of(open).line(ask.sort(), ask.hidden());
        BitSet chosen = chosen();
        this.listed = chosen.cardinality();
        String search = ask.search();
        if (search != null) {
            PersonSearch.of(open).keep(search, chosen);
        }
        this.people = line.sorted(chosen);
    }

    private BitSet chosen() {
        Roster roster = Roster.of(open);
        PersonFilter filter = ask.box() == null ? ask.filter() : ask.filter().with(Trait.BOX, ask.box());
        BitSet chosen = roster.chosen(filter);
        Status status = ask.listing() == null ? null : ask.listing().status();
        if (status != null) {
            chosen.and(roster.chosen(PersonFilter.ALL.with(Trait.STATUS, status.name())));
        }
        return chosen;
    }

    /** All people of the list in order, on all pages. */
    int[] people() {
        return people.clone();
    }

    /** The fifty people that the address asks for; null when it begins behind somebody who is not in the run. */
    @Nullable
    PeopleView view(Words words) {
        int start = start(ask.after());
        if (start < 0) {
            return null;
        }
        int end = Math.min(people.length, start + PeopleView.SIZE);
        PersonWords persons = new PersonWords(open, words, ask.hidden());
        List<PeopleView.Column> columns =
                ask.columns().stream().map(column -> column(column, words)).toList();
        List<PeopleView.Row> rows = Arrays.stream(people, start, end)
                .mapToObj(person -> row(person, persons))
                .toList();
        String next = end < people.length ? ask.toAfter(key(people[end - 1])) : null;
        return new PeopleView(heading(words), label(words), columns, rows, next);
    }

    private int start(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        int somebody = ask.hidden()
                ? Pseudonyms.of(open).indexOf(after)
                : open.run().map().facts().indexOf(after);
        return somebody < 0 ? -1 : line.firstAfter(people, somebody);
    }

    /** How an address names somebody. */
    private String key(int person) {
        return ask.hidden()
                ? Integer.toString(Pseudonyms.of(open).number(person))
                : open.run().map().facts().subject(person);
    }

    private PeopleView.Column column(ListColumn column, Words words) {
        boolean current = ask.sort().column() == column;
        String sorted = current ? ask.sort().descending() ? "descending" : "ascending" : null;
        String address = column.sorts() ? ask.toSorted(column) : null;
        return new PeopleView.Column(column, ColumnWords.of(column, words), address, sorted);
    }

    private PeopleView.Row row(int person, PersonWords words) {
        MapEntry entry = open.run().map().entry(person);
        Set<ListColumn> columns = ask.columns();
        return new PeopleView.Row(
                words.name(person),
                words.nip(person),
                words.receipt(person),
                words.post(person),
                entry.nearLine(),
                entry.tied(),
                columns.stream()
                        .filter(column -> column != ListColumn.NAME)
                        .map(column -> words.cell(column, person, entry))
                        .toList());
    }

    private String heading(Words words) {
        String box = ask.box();
        if (ask.search() != null) {
            return words.t("people.heading-found", title(words), people.length, listed, ask.search());
        }
        return box == null
                ? words.t("people.heading-list", title(words), listed)
                : words.t("people.heading", box, listed);
    }

    /** What is listed, as the page is called. */
    String title(Words words) {
        String box = ask.box();
        Listing listing = ask.listing();
        return box == null
                ? ColumnWords.of(listing == null ? Listing.EVERYBODY : listing, words)
                : words.t("box.name", box);
    }

    private String label(Words words) {
        String box = ask.box();
        if (box == null) {
            return "";
        }
        Scheme.Cell cell = open.run().map().scheme().cell(box);
        return cell.category().label().in(Language.of(words.language()));
    }
}
