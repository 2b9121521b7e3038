package id.petala.app.structure;

import id.petala.app.talent.Treatment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as the chart, its outline and its table show it.
 *
 * @param shortName the name without the unit, where the unit is that of the post at the top
 * @param unit empty for a post of all units
 * @param address where one reads more: the page of the post, or who holds it
 * @param drill the chart from this post down, null where nothing stands below it
 * @param holders names of those who hold it in full
 * @param acting names of Plt, Plh and Pj with the form
 * @param stateWords how it stands, with the day on which it falls vacant
 * @param box of the first holder, null where there is none or no box
 * @param boxWords the same in words, empty where nobody holds the post
 * @param retires first day on which a holder retires, null where it is not told
 * @param faint whether neither it nor a post below that is not shown is among those asked for
 * @param hidden how many of those asked for stand below it and are not shown
 */
public record PostBox(
        String code,
        String name,
        String shortName,
        String unit,
        String tier,
        String address,
        @Nullable String drill,
        List<String> holders,
        List<String> acting,
        SeatState state,
        String stateWords,
        @Nullable String box,
        @Nullable Treatment treatment,
        String boxWords,
        @Nullable LocalDate retires,
        boolean faint,
        int hidden,
        List<PostBox> below) {

    public PostBox {
        holders = List.copyOf(holders);
        acting = List.copyOf(acting);
        below = List.copyOf(below);
    }

    /** This post and all that are shown below it. */
    int size() {
        return 1 + below.stream().mapToInt(PostBox::size).sum();
    }
}
