package id.petala.app.succession;

import java.util.List;

/**
 * Retirements ahead by tier and year.
 *
 * @param years the years, the first of which may have begun
 * @param totals how many retire in each
 * @param rows by tier, the highest first; tiers nobody of which retires are left out
 */
public record RetirementYears(List<Integer> years, List<Integer> totals, List<Row> rows, int all, int overdue) {

    /** How many years are looked at. */
    public static final int AHEAD = 5;

    /** How many of a tier retire in each year. */
    public record Row(String tier, String code, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        public int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public RetirementYears {
        years = List.copyOf(years);
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
    }
}
