package id.petala.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items of an index that the city fills alike, year by year.
 *
 * @param subject whose index it is
 * @param first the first year, 0 where the items are of the day of the package alone
 * @param last the last year, in which the items of {@code lacking} are not filled
 * @param stages who judges, the city itself first
 * @param scale all values there may be, the least first
 * @param validYears for how many years a value holds, 0 where nothing is said
 */
record WorksheetPlan(
        String subject,
        String index,
        int first,
        int last,
        List<String> stages,
        List<String> items,
        List<String> scale,
        int validYears,
        List<String> lacking) {

    private static final String RANGE = "..";

    /** The plans of a city, in the order of the file. */
    static List<WorksheetPlan> all() {
        return CityFile.rows("lembar.csv").stream().map(WorksheetPlan::of).toList();
    }

    private static WorksheetPlan of(List<String> row) {
        return new WorksheetPlan(
                row.get(0).isEmpty() ? Units.CITY : row.get(0),
                row.get(1),
                CityFile.number(row.get(2)),
                CityFile.number(row.get(3)),
                CityFile.choices(row.get(4)),
                CityFile.choices(row.get(5)),
                scale(row.get(6)),
                CityFile.number(row.get(7)),
                CityFile.choices(row.get(8)));
    }

    /** Either the values one by one, or lowest, highest and step: {@code 60..95/0.5}. */
    private static List<String> scale(String cell) {
        int range = cell.indexOf(RANGE);
        if (range < 0) {
            return CityFile.choices(cell);
        }
        int slash = cell.indexOf('/', range);
        BigDecimal highest = new BigDecimal(cell.substring(range + RANGE.length(), slash));
        BigDecimal step = new BigDecimal(cell.substring(slash + 1));
        List<String> values = new ArrayList<>();
        for (BigDecimal at = new BigDecimal(cell.substring(0, range)); at.compareTo(highest) <= 0; at = at.add(step)) {
            values.add(at.toPlainString());
        }
        return List.copyOf(values);
    }

    /** The days it is filled for, by the day on which the city is shown. */
    List<LocalDate> days(LocalDate shown) {
        return first == 0
                ? List.of(shown)
                : IntStream.rangeClosed(first, last)
                        .mapToObj(year -> LocalDate.of(year, 12, 31))
                        .toList();
    }

    /** Whether an item is filled on a day. */
    boolean fills(String item, LocalDate day) {
        return first == 0 || day.getYear() < last || !lacking.contains(item);
    }

    /** Whether a stage looks at what the city answered before. */
    boolean judgedAgain(String stage) {
        return stages.indexOf(stage) > 0;
    }

    /** Whether the package of a day has what is of another: what is of a year is verified in the next. */
    boolean known(String stage, LocalDate of, LocalDate day) {
        boolean later = first != 0 && stage.equals(Worksheets.VERIFIED);
        return later ? of.getYear() < day.getYear() : !of.isAfter(day);
    }

    /** The last day on which a value of a day holds, the empty text where nothing is said. */
    String until(LocalDate day) {
        return validYears == 0 ? "" : day.plusYears(validYears).toString();
    }
}
