package id.petala.app.competency;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One competency in two runs. A run that doesn't know it has assessed nobody in it. */
record CompetencyPair(
        String name,
        @Nullable CompetencyColumn then,
        @Nullable CompetencyColumn now) {

    /** Tells all that became of somebody. */
    void tell(int placeThen, int placeNow, Consumer<Change> told) {
        Standing before = standing(then, placeThen);
        Standing after = standing(now, placeNow);
        if (then != null && now != null && before.valid() && after.valid()) {
            compare(before, after, Long.compare(now.level(placeNow), then.level(placeThen)), told);
        } else {
            told.accept(uncompared(before, after));
        }
    }

    private static Standing standing(@Nullable CompetencyColumn column, int place) {
        return column == null ? Standing.NEVER : column.standing(place);
    }

    private static void compare(Standing before, Standing after, int rise, Consumer<Change> told) {
        told.accept(Change.COMPARED);
        if (before == Standing.MEETS) {
            told.accept(Change.MET_THEN);
        }
        if (after == Standing.MEETS) {
            told.accept(Change.MET_NOW);
        }
        if (rise != 0) {
            told.accept(rise > 0 ? Change.ROSE : Change.FELL);
        }
    }

    private static Change uncompared(Standing before, Standing after) {
        if (after.valid()) {
            return before == Standing.NEVER ? Change.NEWLY : Change.RENEWED;
        }
        if (after == Standing.NEVER && before != Standing.NEVER) {
            return Change.LOST;
        }
        return before.valid() ? Change.EXPIRED : Change.NEITHER;
    }

    /** Whether that became of somebody. */
    boolean shows(Change change, int placeThen, int placeNow) {
        Set<Change> all = EnumSet.noneOf(Change.class);
        tell(placeThen, placeNow, all::add);
        return all.contains(change);
    }
}
