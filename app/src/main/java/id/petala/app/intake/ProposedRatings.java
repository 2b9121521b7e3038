package id.petala.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Proposes the ratings of performance and potential out of a foreign table. */
final class ProposedRatings {

    /** The extra fact that holds a potential rating. */
    private static final String POTENTIAL = "peringkat-potensial";

    private static final List<String> POTENTIAL_LEVELS = List.of("RENDAH", "MENENGAH", "TINGGI");

    private static final String RATED = "predikat_kinerja.";
    private static final String PROMISE = "fakta.nilai";
    private static final List<String> PERFORMANCE = List.of("predikat", "nkp", "hasil_kerja", "perilaku_kerja");

    private final RatingDay when;
    private final MappingDraft draft;
    private final PackageTables specs;

    ProposedRatings(MappingDraft draft, PackageTables specs) {
        this.draft = draft;
        this.when = new RatingDay(draft);
        this.specs = specs;
    }

    /** @param number the column that says whose a row is */
    void add(ColumnProfile number) {
        performance(number);
        potential(number);
    }

    private void performance(ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        for (String name : PERFORMANCE) {
            ColumnProfile column = draft.best(heading -> withoutYear(RATED + name, heading));
            if (column != null) {
                rated(columns, name, column, guess(name, column));
            }
        }
        if (columns.isEmpty()) {
            performanceByYear(number);
        } else {
            performance(number, when.year(), columns);
        }
    }

    /** Ratings of several years side by side, which are all on one scale. */
    private void performanceByYear(ColumnProfile number) {
        Map<String, Map<String, List<CellRule>>> byYear = new TreeMap<>();
        for (String name : PERFORMANCE) {
            Map<String, ColumnProfile> columns = byYear(RATED + name);
            Guess guess = columns.isEmpty() ? null : guess(name, ColumnProfile.together(columns.values()));
            columns.forEach((year, column) ->
                    rated(byYear.computeIfAbsent(year, _ -> new LinkedHashMap<>()), name, column, guess));
        }
        byYear.values().removeIf(Map::isEmpty);
        byYear.forEach(
                (year, columns) -> performance(number, when.ofHeading(RatingDay.YEAR, byYear.keySet(), year), columns));
    }

    private void performance(ColumnProfile number, CellRule year, Map<String, List<CellRule>> columns) {
        Map<String, List<CellRule>> all = new LinkedHashMap<>();
        all.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        all.put("tahun", List.of(year));
        all.putAll(columns);
        draft.add(new TableMapping(specs.predikat.name(), specs.predikat.dated(), all));
    }

    /** A rating by its levels; predicates and scores are ours already. */
    private @Nullable Guess guess(String name, ColumnProfile column) {
        boolean ours = name.equals("predikat") || name.equals("nkp");
        return ours ? Guess.of(new CellForm.Text()) : RatingGuess.of(column, draft.words(), RatingGuess.LEVELS);
    }

    private void rated(Map<String, List<CellRule>> columns, String name, ColumnProfile column, @Nullable Guess guess) {
        if (guess == null) {
            draft.notRead(column, name);
        } else {
            columns.put(name, List.of(draft.taken(RATED + name, column, guess)));
        }
    }

    private int withoutYear(String target, String heading) {
        return HeadingYear.in(heading) == null ? draft.words().score(target, heading) : 0;
    }

    /** The years that stand in headings, the earliest first. */
    private List<String> years() {
        return draft.table().named().stream()
                .map(column -> HeadingYear.in(column.heading()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The best column for a target of each year that stands in a heading. */
    private Map<String, ColumnProfile> byYear(String target) {
        Map<String, ColumnProfile> columns = new LinkedHashMap<>();
        for (String year : years()) {
            ColumnProfile column = draft.best(heading -> year.equals(HeadingYear.in(heading))
                    ? draft.words().score(target, HeadingYear.without(heading))
                    : 0);
            if (column != null) {
                columns.put(year, column);
            }
        }
        return columns;
    }

    private void potential(ColumnProfile number) {
        ColumnProfile column = draft.best(heading -> withoutYear(PROMISE, heading));
        if (column != null) {
            potential(number, column, RatingGuess.of(column, draft.words(), POTENTIAL_LEVELS), when::day);
            return;
        }
        Map<String, ColumnProfile> columns = byYear(PROMISE);
        Guess guess = columns.isEmpty()
                ? null
                : RatingGuess.of(ColumnProfile.together(columns.values()), draft.words(), POTENTIAL_LEVELS);
        columns.forEach((year, rated) -> potential(
                number, rated, guess, () -> when.ofHeading(RatingDay.DAY, columns.keySet(), RatingDay.end(year))));
    }

    private void potential(ColumnProfile number, ColumnProfile column, @Nullable Guess guess, Supplier<CellRule> day) {
        if (guess == null) {
            draft.notRead(column, POTENTIAL);
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        columns.put(TableSpec.FACT, List.of(CellRule.constant(POTENTIAL)));
        columns.put("nilai", List.of(draft.taken(PROMISE, column, guess)));
        columns.put("tanggal", List.of(day.get()));
        draft.add(new TableMapping(specs.fakta.name(), specs.fakta.dated(), columns));
    }
}
