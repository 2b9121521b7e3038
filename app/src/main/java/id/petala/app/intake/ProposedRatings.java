package id.petala.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            rated(columns, name, draft.best(heading -> withoutYear(RATED + name, heading)));
        }
        if (!columns.isEmpty()) {
            performance(number, when.year(), columns);
            return;
        }
        years().forEach(year -> {
            Map<String, List<CellRule>> ofYear = new LinkedHashMap<>();
            PERFORMANCE.forEach(name -> rated(ofYear, name, ofYear(RATED + name, year)));
            if (!ofYear.isEmpty()) {
                performance(number, when.ofHeading(RatingDay.YEAR, year, year), ofYear);
            }
        });
    }

    private void performance(ColumnProfile number, CellRule year, Map<String, List<CellRule>> columns) {
        Map<String, List<CellRule>> all = new LinkedHashMap<>();
        all.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        all.put("tahun", List.of(year));
        all.putAll(columns);
        draft.add(new TableMapping(specs.predikat.name(), specs.predikat.dated(), all));
    }

    /** A rating by its levels; predicates and scores are ours already. */
    private void rated(Map<String, List<CellRule>> columns, String name, @Nullable ColumnProfile column) {
        if (column == null) {
            return;
        }
        boolean ours = name.equals("predikat") || name.equals("nkp");
        Guess guess = ours ? Guess.of(new CellForm.Text()) : RatingGuess.of(column, draft.words(), RatingGuess.LEVELS);
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

    /** The best column for a target in whose heading a year stands. */
    private @Nullable ColumnProfile ofYear(String target, String year) {
        return draft.best(heading ->
                year.equals(HeadingYear.in(heading)) ? draft.words().score(target, HeadingYear.without(heading)) : 0);
    }

    private void potential(ColumnProfile number) {
        ColumnProfile column = draft.best(heading -> withoutYear(PROMISE, heading));
        if (column != null) {
            potential(number, column, when::day);
            return;
        }
        for (String year : years()) {
            ColumnProfile rated = ofYear(PROMISE, year);
            if (rated != null) {
                potential(number, rated, () -> when.ofHeading(RatingDay.DAY, year, RatingDay.end(year)));
            }
        }
    }

    private void potential(ColumnProfile number, ColumnProfile column, Supplier<CellRule> day) {
        Guess guess = RatingGuess.of(column, draft.words(), POTENTIAL_LEVELS);
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
