package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds how a column writes days. */
final class DayGuess {

    private static final List<DayForm> FORMS = List.of(
                    "d/M/yyyy",
                    "M/d/yyyy",
                    "yyyy/M/d",
                    "d/M/yy",
                    "M/d/yy",
                    "d MMM yyyy",
                    "d MMMM yyyy",
                    "d-MMM-yyyy",
                    "d-MMM-yy",
                    "d MMM yy",
                    "MMM d, yyyy",
                    "MMMM d, yyyy",
                    "yyyyMMdd")
            .stream()
            .map(DayForm::of)
            .toList();

    private DayGuess() {}

    /** The form that most cells have, the first of equals; null when it is not nearly all of them. */
    static @Nullable Guess of(ColumnProfile column) {
        DayForm best = null;
        int most = 0;
        boolean tied = false;
        for (DayForm form : FORMS) {
            int days = days(column, form);
            tied = days > most ? false : tied || (days == most && otherwise(column, form, best));
            best = days > most ? form : best;
            most = Math.max(most, days);
        }
        return best == null || most * 5L < column.kept() * 4L ? null : guess(best, tied);
    }

    private static Guess guess(DayForm form, boolean tied) {
        return new Guess(
                new CellForm.Day(form),
                tied
                        ? List.of(new Label(
                                "hari dan bulan tidak dapat dibedakan dari isinya; dianggap " + form.pattern(),
                                "day and month can't be told apart by the values; taken as " + form.pattern()))
                        : List.of());
    }

    private static int days(ColumnProfile column, DayForm form) {
        return column.values().entrySet().stream()
                .filter(entry -> form.day(entry.getKey()) != null)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether another form reads other days from the same cells. */
    private static boolean otherwise(ColumnProfile column, DayForm form, @Nullable DayForm best) {
        return best != null
                && column.values().keySet().stream()
                        .anyMatch(value -> form.day(value) != null
                                && !String.valueOf(form.day(value)).equals(best.day(value)));
    }
}
