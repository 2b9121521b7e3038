package id.petala.app.rulebook;

import id.petala.app.work.WorkView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument would do to the map on show.
 *
 * @param key what addresses call the instrument
 * @param file how exports are named
 * @param refusal why nothing can be worked out; empty where it can
 * @param unfinished how far it is, or that it was cancelled or went wrong; null once it is worked out or refused
 * @param figures null where there are none
 * @param list null where there are no figures
 */
public record EffectView(
        String key,
        String file,
        String label,
        String present,
        LocalDate asOf,
        String refusal,
        @Nullable WorkView<?> unfinished,
        @Nullable Figures figures,
        @Nullable People list) {

    /** Whether it goes on by itself. */
    public boolean busy() {
        return unfinished != null && unfinished.busy();
    }

    /**
     * The figures of both maps.
     *
     * @param sameBoxes whether a box of the one is the same box of the other
     * @param mappedTwice how many have a box by both
     * @param moving how many of those change it; of no meaning where the boxes are not the same
     * @param lackingMost what most of those lack who lose their box, and from whom it would come, as one sentence; empty
     *     where nobody does
     * @param places of the map there is; with the count of the other where the boxes are the same
     * @param otherPlaces of the other map; empty where the boxes are the same
     * @param cross from each place of the map there is, a row, to each of the other, a column
     */
    public record Figures(
            boolean sameBoxes,
            int people,
            int mappedThen,
            int mappedNow,
            int changed,
            int losing,
            int gaining,
            int mappedTwice,
            int moving,
            List<Place> places,
            List<Place> otherPlaces,
            Cross cross,
            List<UnitRow> units,
            List<Lack> lacking,
            String lackingMost) {
        public Figures {
            places = List.copyOf(places);
            otherPlaces = List.copyOf(otherPlaces);
            units = List.copyOf(units);
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * A box, or where people without one stand.
     *
     * @param code as addresses write it
     * @param now null where the boxes of the two maps are not the same
     * @param change in words; empty where there is no other count
     */
    public record Place(
            String code,
            String name,
            String label,
            int then,
            @Nullable Integer now,
            String change) {}

    /** The table of places against places. */
    public record Cross(List<String> columns, List<CrossRow> rows) {
        public Cross {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A place of the map there is. */
    public record CrossRow(String code, String name, List<CrossCell> cells) {
        public CrossRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many go from one place to another.
     *
     * @param to the other place, as addresses write it
     * @param name of both, for those who don't see the table
     * @param stays whether it is the same place
     */
    public record CrossCell(String to, String name, int people, boolean stays) {}

    /** The people of a unit. */
    public record UnitRow(
            String unit, int people, int mappedThen, int mappedNow, int poolThen, int poolNow, int changed) {}

    /** What those lack who lose their box. */
    public record Lack(String what, String supplier, int people) {}

    /**
     * The people behind a figure, page by page.
     *
     * @param title what was chosen
     * @param query what was chosen, as parameters of an address; empty for whoever changes
     * @param after whether this is a later page
     * @param next the last NIP of this page; null on the last one
     */
    public record People(
            String title,
            String query,
            int total,
            List<Person> rows,
            boolean after,
            @Nullable String next) {
        public People {
            rows = List.copyOf(rows);
        }
    }

    /** Somebody and why. */
    public record Person(
            String nip, String masked, String name, String post, String from, String to, List<String> why) {
        public Person {
            why = List.copyOf(why);
        }
    }
}
