package id.petala.app.competency;

import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one competency that counts for each person: the latest on or before the day of the run. Levels and standards are
 * {@link Points}.
 */
public final class CompetencyColumn {

    private static final int NO_DAY = Integer.MAX_VALUE;

    private final String name;
    private final Standing[] standing;
    private final long[] level;
    private final long[] standard;
    private final int[] day;
    private final int[] until;

    /** A competency in which nobody was ever assessed. */
    CompetencyColumn(String name, int people) {
        this.name = name;
        this.standing = new Standing[people];
        this.level = new long[people];
        this.standard = new long[people];
        this.day = new int[people];
        this.until = new int[people];
        Arrays.fill(standing, Standing.NEVER);
    }

    /** Holds an assessment against its standard, unless a later one of the person is held already. */
    void put(int person, Assessment found, LocalDate asOf) {
        int on = Math.toIntExact(found.day().toEpochDay());
        if (standing(person) != Standing.NEVER && day[person] >= on) {
            return;
        }
        level[person] = Points.exact(found.level());
        standard[person] = Points.exact(found.standard());
        day[person] = on;
        until[person] =
                found.until() == null ? NO_DAY : Math.toIntExact(found.until().toEpochDay());
        standing[person] = standing(person, asOf);
    }

    private Standing standing(int person, LocalDate asOf) {
        if (until[person] < asOf.toEpochDay()) {
            return Standing.EXPIRED;
        }
        return level[person] >= standard[person] ? Standing.MEETS : Standing.BELOW;
    }

    /** As the data name it. */
    public String name() {
        return name;
    }

    public Standing standing(int person) {
        return standing[person];
    }

    /** In how many people it was ever assessed. */
    int everAssessed() {
        return (int)
                Arrays.stream(standing).filter(one -> one != Standing.NEVER).count();
    }

    /** The level in millionths; only where somebody was assessed. */
    long level(int person) {
        return level[person];
    }

    /** Level less standard in millionths; only where somebody was assessed. */
    long gap(int person) {
        return level[person] - standard[person];
    }

    /** The assessment that counts, null where there is none. */
    public @Nullable Assessment assessment(int person) {
        return standing(person) == Standing.NEVER
                ? null
                : new Assessment(
                        Points.toDecimal(level[person]),
                        Points.toDecimal(standard[person]),
                        LocalDate.ofEpochDay(day[person]),
                        until[person] == NO_DAY ? null : LocalDate.ofEpochDay(until[person]));
    }

    /**
     * A level found by an assessment.
     *
     * @param standard what the post asks for
     * @param until last day of validity, null where none is stated
     */
    public record Assessment(
            BigDecimal level,
            BigDecimal standard,
            LocalDate day,
            @Nullable LocalDate until) {

        /** Level less standard. */
        public BigDecimal gap() {
            return Points.trimmed(level.subtract(standard));
        }
    }
}
