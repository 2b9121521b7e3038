package id.petala.app.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Proposes of which year and day the ratings of a foreign table are. */
final class RatingDay {

    /** Where it is said of which year performance is rated. */
    static final String YEAR = "predikat_kinerja.tahun";

    /** Where it is said on which day potential was rated. */
    static final String DAY = "fakta.tanggal";

    private static final int MOST_YEARS = 40;

    private final MappingDraft draft;
    private @Nullable ColumnProfile column;

    RatingDay(MappingDraft draft) {
        this.draft = draft;
    }

    /** The last day of a year. */
    static String end(String year) {
        return year + "-12-31";
    }

    /** A year that a heading names, among those that others do. */
    CellRule ofHeading(String place, Collection<String> years, String value) {
        draft.doubt(place, "tahun dari judul kolom", "the year is from the heading of the column");
        counts(place, years);
        return CellRule.constant(value);
    }

    /** The year of a column that tells it, else the last full one. */
    CellRule year() {
        ColumnProfile years = draft.best(YEAR);
        Guess days = years == null ? null : DayGuess.of(years);
        CellForm.Year form = new CellForm.Year(
                days != null && days.form() instanceof CellForm.Day day ? day.form() : DayForm.DAY_FIRST);
        List<String> found = years == null ? List.of() : found(years, form);
        if (years != null && !found.isEmpty()) {
            column = years;
            counts(YEAR, found);
            return draft.taken(YEAR, years, new Guess(form, days == null ? List.of() : days.doubts()));
        }
        if (years != null) {
            draft.notRead(years, "tahun");
        }
        draft.doubt(
                YEAR,
                "tidak ada kolom tahun; dianggap " + draft.year(),
                "no column of years; taken as " + draft.year());
        return CellRule.constant(draft.year() + "");
    }

    private static List<String> found(ColumnProfile years, CellForm.Year form) {
        return years.values().keySet().stream()
                .map(form::ours)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Says it where the latest of some years is none by which anybody is mapped. */
    private void counts(String place, Collection<String> years) {
        int latest = years.stream().mapToInt(Integer::parseInt).max().orElse(draft.year());
        if (latest > draft.year()) {
            draft.doubt(
                    place,
                    "tahun " + latest + " belum berakhir, belum dihitung",
                    "the year " + latest + " is not over and does not count yet");
        } else if (latest < draft.year() - 1) {
            draft.doubt(
                    place,
                    "tahun terbaru " + latest + "; yang lebih tua dari 24 bulan tidak dihitung",
                    "the latest year is " + latest + "; what is older than 24 months does not count");
        }
    }

    /** The day of a potential rating: that of the appraisal in the same row, else the end of its year. */
    CellRule day() {
        ColumnProfile appraised = column;
        Guess days = appraised == null ? null : DayGuess.of(appraised);
        String otherwise = end(draft.year() + "");
        if (appraised != null && days != null) {
            return draft.taken(DAY, appraised, days).orElse(otherwise);
        }
        Map<String, String> ends = appraised == null ? Map.of() : ends(appraised);
        if (appraised == null || ends.isEmpty()) {
            return draft.endOfYear(DAY);
        }
        draft.doubt(DAY, "akhir tahun penilaian", "the end of the year of the appraisal");
        return MappingDraft.rule(appraised, new CellForm.Codes(ends)).orElse(otherwise);
    }

    /** The last day of each year that a column names; none where it names very many. */
    private static Map<String, String> ends(ColumnProfile years) {
        CellForm.Year form = new CellForm.Year(DayForm.DAY_FIRST);
        Map<String, String> ends = new LinkedHashMap<>();
        if (years.distinct() <= MOST_YEARS) {
            years.values().keySet().forEach(value -> {
                String year = form.ours(value);
                if (year != null) {
                    ends.put(value, end(year));
                }
            });
        }
        return ends;
    }
}
