package id.petala.app.sotk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on a draft.
 *
 * @param day of the inauguration, as typed or that of the data
 * @param changes of the draft, in their order
 * @param faults why the draft, or the change just typed, is refused
 * @param typed the change just typed where it was refused, so that nothing has to be typed again
 * @param study what the draft means; null where it is empty or refused
 * @param query the draft as parameters of an address
 * @param example whether the posts fit the example
 */
public record DraftView(
        String day,
        List<ChangeRow> changes,
        List<Fault> faults,
        TypedChange typed,
        @Nullable Study study,
        String query,
        List<Choice> posts,
        List<String> units,
        boolean example) {

    /** A post that may be chosen. */
    public record Choice(String code, String name) {}

    /**
     * A change of the draft.
     *
     * @param line as a scenario writes it
     * @param without the page without it
     */
    public record ChangeRow(String line, String sentence, String without) {}

    /**
     * What is wrong.
     *
     * @param change number of the change in the list, 0 where none of them is meant
     */
    public record Fault(int change, String value, String expected, String sentence, String code) {}

    /** A post as a row names it; both empty where there is none. */
    public record Post(String code, String name) {}

    /**
     * An old post beside a new one.
     *
     * @param holders of the old one
     * @param basis what the change rests on, and the rule that forbids the move where one does
     */
    public record PairRow(PairClass kind, Post before, Post after, List<String> holders, String reason, String basis) {

        public PairRow {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Somebody whose post ends.
     *
     * @param first names of the first few vacant posts
     */
    public record DisplacedRow(String name, String post, int allowed, int vacant, List<String> first) {

        public DisplacedRow {
            first = List.copyOf(first);
        }
    }

    /**
     * A new post with seats that nobody is confirmed in.
     *
     * @param allowed how many people the rules allow there
     */
    public record SeatRow(String name, String code, String unit, int seats, long allowed) {}

    /**
     * Posts that the scenario fills for one reason.
     *
     * @param why with their number
     */
    public record Offer(String why, List<String> posts) {

        public Offer {
            posts = List.copyOf(posts);
        }
    }

    /**
     * What a draft means.
     *
     * @param begins the day of the inauguration
     * @param kept how many posts go on unchanged
     * @param tooFew where more people are displaced than there are seats for them, that sentence; else empty
     * @param before picture of the changed branches as they are
     * @param after the same under the draft
     * @param offers the posts that the scenario fills, by why it does
     * @param without names of people displaced for whom it has no post of their tier
     * @param scenario for the page Penempatan
     */
    public record Study(
            LocalDate begins,
            int kept,
            Map<PairClass, Integer> counts,
            List<PairRow> pairs,
            List<DisplacedRow> displaced,
            List<SeatRow> seats,
            String tooFew,
            String before,
            String after,
            List<Offer> offers,
            List<String> without,
            String scenario) {

        public Study {
            counts = Map.copyOf(counts);
            pairs = List.copyOf(pairs);
            displaced = List.copyOf(displaced);
            seats = List.copyOf(seats);
            offers = List.copyOf(offers);
            without = List.copyOf(without);
        }

        /** How many pairs are of a class. */
        public int count(PairClass kind) {
            return counts.getOrDefault(kind, 0);
        }
    }

    public DraftView {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        posts = List.copyOf(posts);
        units = List.copyOf(units);
    }
}
