package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A proposed mapping while it is made: the columns of the foreign table that are read already, the tables of ours made of
 * them, and what a person should look at. A column is proposed for one thing only.
 */
final class MappingDraft {

    private static final int SHOWN = 5;

    private final TableProfile table;
    private final HeadingWords words;
    private final int year;
    private final Set<ColumnProfile> used = new LinkedHashSet<>();
    private final Map<String, List<Label>> doubts = new LinkedHashMap<>();
    private final List<TableMapping> tables = new ArrayList<>();

    /** @param asOf what has no day of its own counts for the last full year before */
    MappingDraft(TableProfile table, HeadingWords words, LocalDate asOf) {
        this.table = table;
        this.words = words;
        this.year = asOf.getYear() - 1;
    }

    TableProfile table() {
        return table;
    }

    HeadingWords words() {
        return words;
    }

    /** The year that counts where a table tells none. */
    int year() {
        return year;
    }

    /** The columns that are read. */
    Set<ColumnProfile> used() {
        return used;
    }

    void use(ColumnProfile column) {
        used.add(column);
    }

    boolean uses(ColumnProfile column) {
        return used.contains(column);
    }

    /** What a person should look at, by table and column of ours. */
    Map<String, List<Label>> doubts() {
        return doubts;
    }

    List<TableMapping> tables() {
        return tables;
    }

    void add(TableMapping proposed) {
        tables.add(proposed);
    }

    /** Whether something is proposed for a table of ours. */
    boolean proposes(TableSpec<?> spec) {
        return tables.stream().anyMatch(one -> one.table().equals(spec.name()));
    }

    /** The column whose heading says most that it is meant, of those not yet in use. */
    @Nullable
    ColumnProfile best(String target) {
        return best(heading -> words.score(target, heading));
    }

    /** The column of which a heading says most, of those that hold anything and are not yet in use. */
    @Nullable
    ColumnProfile best(Function<String, Integer> score) {
        ColumnProfile best = null;
        int most = 0;
        for (ColumnProfile column : table.named()) {
            int said = free(column) ? score.apply(column.heading()) : 0;
            if (said > most) {
                best = column;
                most = said;
            }
        }
        return best;
    }

    /** Whether a column holds anything and is in no use yet. */
    private boolean free(ColumnProfile column) {
        return column.filled() > 0 && !used.contains(column);
    }

    /** The best column for a target, another one left aside. */
    @Nullable
    ColumnProfile beside(ColumnProfile other, String target) {
        return best(heading -> heading.equals(other.heading()) ? 0 : words.score(target, heading));
    }

    /** A column taken as it is. */
    static CellRule text(ColumnProfile column) {
        return rule(column, new CellForm.Text());
    }

    static CellRule rule(ColumnProfile column, CellForm form) {
        return CellRule.of(column.heading(), form);
    }

    /** A column taken as guessed, with the doubts of the guess. */
    CellRule taken(String place, ColumnProfile column, Guess guess) {
        used.add(column);
        guess.doubts().forEach(doubt -> doubt(place, doubt.id(), doubt.en()));
        doubtTwins(place, column);
        doubtOthers(place);
        return rule(column, guess.form());
    }

    private void doubtTwins(String place, ColumnProfile column) {
        String heading = Recognition.normal(column.heading());
        long twins = table.columns().stream()
                .filter(other -> Recognition.normal(other.heading()).equals(heading))
                .count();
        if (twins > 1) {
            doubt(
                    place,
                    "judul ini ada lebih dari sekali; yang pertama dibaca",
                    "this heading stands there more than once; the first is read");
        }
    }

    private void doubtOthers(String place) {
        List<String> others = table.named().stream()
                .filter(column -> free(column) && HeadingYear.in(column.heading()) == null)
                .map(ColumnProfile::heading)
                .filter(heading -> words.score(place, heading) > 0)
                .limit(SHOWN)
                .toList();
        if (!others.isEmpty()) {
            String shown = String.join(", ", others);
            doubt(place, "kolom lain yang mungkin dimaksud: " + shown, "other columns that may be meant: " + shown);
        }
    }

    /** Says that a column is not read because its values are not understood. */
    void notRead(ColumnProfile column, String meant) {
        String values = column.values().keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
        doubt(
                MappingProposal.WHOLE,
                "isi kolom \"%s\" tidak dimengerti sebagai %s, jadi tidak dibaca: %s"
                        .formatted(column.heading(), meant, values),
                "the values of column \"%s\" are not understood as %s, so it is not read: %s"
                        .formatted(column.heading(), meant, values));
    }

    /** The last day of the year that counts, for ratings whose day no column tells. */
    CellRule endOfYear(String place) {
        doubt(
                place,
                "hari penilaian tidak dikenal; dianggap akhir " + year,
                "the day of the assessment is not known; taken as the end of " + year);
        return CellRule.constant(LocalDate.of(year, 12, 31) + "");
    }

    void doubt(String place, String id, String en) {
        List<Label> known = doubts.computeIfAbsent(place, _ -> new ArrayList<>());
        Label label = new Label(id, en);
        if (!known.contains(label)) {
            known.add(label);
        }
    }

    /** Whether there is something that a person should look at. */
    boolean doubted(String place) {
        return !doubts.getOrDefault(place, List.of()).isEmpty();
    }

    /** The day of an assessment: of the column that says so, else the end of the last full year. */
    CellRule assessed(TableSpec<?> spec) {
        String place = spec.name() + ".tanggal";
        ColumnProfile days = table.named().stream()
                .filter(column -> words.score("tanggal", column.heading()) > 0)
                .findFirst()
                .orElse(null);
        Guess guess = days == null ? null : DayGuess.of(days);
        return days == null || guess == null ? endOfYear(place) : taken(place, days, guess);
    }
}
