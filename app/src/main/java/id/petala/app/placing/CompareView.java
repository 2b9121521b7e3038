package id.petala.app.placing;

import id.petala.app.platform.Bar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or three scenarios side by side.
 *
 * @param busy whether one of them is still being solved
 * @param figures what the plans come to
 * @param prices what each constraint costs where it is part of a scenario
 * @param people who is elsewhere in one of the plans
 * @param peopleLeft how many of them stand only in the file
 * @param lines what only some of the texts say
 * @param query the end of the address, for the files
 */
public record CompareView(
        List<Column> columns,
        boolean busy,
        List<Row> figures,
        List<Row> prices,
        List<Person> people,
        int peopleLeft,
        List<Lines> lines,
        String query) {

    public CompareView {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        prices = List.copyOf(prices);
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /** A scenario with the address of its plan, and how far it is. */
    public record Column(String name, String address, String state) {}

    /** A figure of each scenario. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param bar as much of the greatest of its row; null where it is no amount
     */
    public record Cell(String text, @Nullable Bar bar) {}

    /** Somebody with the present post and that in each plan. */
    public record Person(String nip, String name, String profile, String now, List<String> posts) {

        public Person {
            posts = List.copyOf(posts);
        }
    }

    /** The lines of a scenario that one of the others doesn't have. */
    public record Lines(String name, List<String> lines) {

        public Lines {
            lines = List.copyOf(lines);
        }
    }
}
