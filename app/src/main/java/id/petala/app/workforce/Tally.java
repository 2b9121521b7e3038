package id.petala.app.workforce;

import id.petala.engine.pegawai.Pensiun;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many people there are of a kind, and in which year they retire. Filled once, then only read. */
final class Tally {

    /** As many years as are looked at; retirements after them are not counted. */
    static final int MOST_YEARS = 10;

    private final int[] leaving = new int[MOST_YEARS];
    private int staff;
    private int contracts;
    private int overdue;
    private int untold;

    /**
     * Counts somebody.
     *
     * @param retirement null where it is not told
     */
    void add(@Nullable Pensiun retirement, boolean contract, LocalDate asOf) {
        staff++;
        contracts += contract ? 1 : 0;
        if (retirement == null) {
            untold++;
        } else if (retirement.begunOn(asOf)) {
            overdue++;
        } else {
            int year = retirement.first().getYear() - asOf.getYear();
            if (year < MOST_YEARS) {
                leaving[year]++;
            }
        }
    }

    /** All there are on the day of the run. */
    int staff() {
        return staff;
    }

    /** Those of them whose contract may end before they retire, on a day that is not known. */
    int contracts() {
        return contracts;
    }

    /** Those who should have retired by the day of the run. */
    int overdue() {
        return overdue;
    }

    /** Those whose retirement is not told; they count as staying. */
    int untold() {
        return untold;
    }

    /** How many retire in a year ahead, 0 being the year of the run from its day on. */
    int leaving(int year) {
        return leaving[year];
    }

    /** How many retire in so many years, the first of which is the year of the run. */
    int leavingWithin(int years) {
        int all = 0;
        for (int year = 0; year < years; year++) {
            all += leaving[year];
        }
        return all;
    }

    /** Who is left at the end of so many years; with none all of today's staff. */
    int left(int years) {
        return years == 0 ? staff : staff - overdue - leavingWithin(years);
    }
}
