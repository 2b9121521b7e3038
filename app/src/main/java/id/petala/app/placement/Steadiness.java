package id.petala.app.placement;

import id.petala.app.placement.PinPrices.Seat;
import id.petala.app.table.CsvOut;
import id.petala.app.table.OutputFolder;
import id.petala.engine.number.Points;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How firmly each placement of a plan holds: whether every plan that loses at most so much has it too.
 *
 * @param seats everybody whom the plan places, with what it costs to take each out of the post
 * @param percent what plans may lose, in per cent of the worth of the plan
 * @param tolerance the same as the tables state worths
 */
public record Steadiness(List<Seat> seats, BigDecimal percent, BigDecimal tolerance) {

    /** The file of it. */
    public static final String NAME = "stabil.csv";

    /** What plans may lose where nobody says otherwise, in per cent of the worth of the plan. */
    public static final String DEFAULT = "1";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Steadiness {
        seats = List.copyOf(seats);
    }

    /** Whether a placement is in every plan that loses at most so much. */
    public enum Holds {
        YA,
        TIDAK,
        BELUM_DIHITUNG
    }

    /**
     * Held against a plan.
     *
     * @param percent of the worth of the plan; not negative
     */
    public static Steadiness of(PlacementPlan plan, List<Seat> seats, BigDecimal percent) {
        BigDecimal worth = new BigDecimal(plan.worth(plan.check().worth()));
        return new Steadiness(
                seats, percent, Points.trimmed(worth.multiply(percent).movePointLeft(2)));
    }

    /** A percentage from 0 to 100; null for a text that is none. */
    public static @Nullable BigDecimal percent(String text) {
        try {
            BigDecimal percent = Points.decimal(text);
            boolean within = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
            return within && percent.scale() <= Points.PLACES ? percent : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /**
     * All placements of a plan; where rows of constraints bind, a solver is started.
     *
     * @param progress is told how far the solver is, and may end the work by throwing
     */
    public static List<Seat> seats(PlacementPlan plan, SolverChild.Progress progress) throws IOException {
        try (SolverChild solver = new SolverChild(0, progress)) {
            return new PinPrices(plan, solver).seats();
        }
    }

    /** Whether a placement is in every plan within the tolerance. */
    public Holds holds(Seat seat) {
        return switch (seat.state()) {
            case IMPOSSIBLE -> Holds.YA;
            case NOT_COMPUTED -> Holds.BELUM_DIHITUNG;
            case PRICED -> new BigDecimal(seat.price()).compareTo(tolerance) > 0 ? Holds.YA : Holds.TIDAK;
        };
    }

    /** The same of some posts only, by their codes. */
    public Steadiness among(Set<String> posts) {
        return new Steadiness(
                seats.stream().filter(seat -> posts.contains(seat.post())).toList(), percent, tolerance);
    }

    /** The placements that are worked out, by price; those that no plan gives up come last. */
    public List<Seat> leastFirst() {
        return seats.stream()
                .filter(seat -> holds(seat) != Holds.BELUM_DIHITUNG)
                .sorted(Comparator.comparing((Seat seat) -> seat.state() == PinPrices.State.IMPOSSIBLE)
                        .thenComparing(seat -> seat.price().isEmpty() ? BigDecimal.ZERO : new BigDecimal(seat.price())))
                .toList();
    }

    /** How many placements hold so. */
    public int count(Holds holds) {
        return Math.toIntExact(
                seats.stream().filter(seat -> holds(seat) == holds).count());
    }

    /** Writes the file into a folder; an older one is removed where nobody asked. */
    public static void write(OutputFolder output, @Nullable Steadiness steadiness) throws IOException {
        if (steadiness == null) {
            output.remove(NAME);
        } else {
            output.write(NAME, steadiness::write);
        }
    }

    /** Writes the file: an empty price is one that no plan pays, or one that is not computed. */
    void write(Writer out) {
        CsvOut csv = CsvOut.to(out, List.of("nip", "jabatan", "nilai", "harga_lepas", "toleransi", "teguh"));
        for (Seat seat : seats) {
            csv.row(
                    seat.nip(),
                    seat.post(),
                    seat.worth(),
                    seat.price(),
                    tolerance.toPlainString(),
                    holds(seat).name());
        }
        csv.flush();
    }
}
