package id.petala.app.competency;

import org.jspecify.annotations.Nullable;

/** Counts what became of people in one competency. A run that doesn't know the competency has assessed nobody in it. */
final class MovementCounter {

    private final String competency;
    private final @Nullable CompetencyColumn then;
    private final @Nullable CompetencyColumn now;
    private int both;
    private int metThen;
    private int metNow;
    private int rose;
    private int fell;
    private int newly;
    private int renewed;
    private int expired;
    private int lost;
    private int neither;

    MovementCounter(String competency, @Nullable CompetencyColumn then, @Nullable CompetencyColumn now) {
        this.competency = competency;
        this.then = then;
        this.now = now;
    }

    void add(int placeThen, int placeNow) {
        Standing before = standing(then, placeThen);
        Standing after = standing(now, placeNow);
        if (then != null && now != null && before.valid() && after.valid()) {
            compare(before, after, Long.compare(now.level(placeNow), then.level(placeThen)));
        } else if (after.valid()) {
            newly += before == Standing.NEVER ? 1 : 0;
            renewed += before == Standing.EXPIRED ? 1 : 0;
        } else if (after == Standing.NEVER && before != Standing.NEVER) {
            lost++;
        } else if (before.valid()) {
            expired++;
        } else {
            neither++;
        }
    }

    private static Standing standing(@Nullable CompetencyColumn column, int place) {
        return column == null ? Standing.NEVER : column.standing(place);
    }

    private void compare(Standing before, Standing after, int change) {
        both++;
        metThen += before == Standing.MEETS ? 1 : 0;
        metNow += after == Standing.MEETS ? 1 : 0;
        rose += change > 0 ? 1 : 0;
        fell += change < 0 ? 1 : 0;
    }

    MovementTally tally() {
        return new MovementTally(competency, both, metThen, metNow, rose, fell, newly, renewed, expired, lost, neither);
    }
}
