package id.petala.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes the ratings of performance and potential out of a foreign table. */
final class ProposedRatings {

    /** The extra fact that holds a potential rating. */
    private static final String POTENTIAL = "peringkat-potensial";

    private static final List<String> POTENTIAL_LEVELS = List.of("RENDAH", "MENENGAH", "TINGGI");

    private final MappingDraft draft;
    private final PackageTables specs;

    ProposedRatings(MappingDraft draft, PackageTables specs) {
        this.draft = draft;
        this.specs = specs;
    }

    /** @param number the column that says whose a row is */
    void add(ColumnProfile number) {
        performance(number);
        potential(number);
    }

    private void performance(ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        official(columns, "predikat");
        official(columns, "nkp");
        rating(columns, "hasil_kerja");
        rating(columns, "perilaku_kerja");
        if (columns.isEmpty()) {
            return;
        }
        Map<String, List<CellRule>> all = new LinkedHashMap<>();
        all.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        all.put("tahun", List.of(year()));
        all.putAll(columns);
        draft.add(new TableMapping(specs.predikat.name(), specs.predikat.dated(), all));
    }

    private void rating(Map<String, List<CellRule>> columns, String name) {
        String place = "predikat_kinerja." + name;
        ColumnProfile column = draft.best(place);
        Guess guess = column == null ? null : RatingGuess.of(column, draft.words(), RatingGuess.LEVELS);
        if (column != null && guess != null) {
            columns.put(name, List.of(draft.taken(place, column, guess)));
        }
    }

    /** Predicates and scores that are ours already. */
    private void official(Map<String, List<CellRule>> columns, String name) {
        ColumnProfile column = draft.best("predikat_kinerja." + name);
        if (column != null) {
            columns.put(name, List.of(draft.taken("predikat_kinerja." + name, column, Guess.of(new CellForm.Text()))));
        }
    }

    private CellRule year() {
        String place = "predikat_kinerja.tahun";
        ColumnProfile column = draft.best(place);
        Guess days = column == null ? null : DayGuess.of(column);
        DayForm form = days != null && days.form() instanceof CellForm.Day day ? day.form() : DayForm.DAY_FIRST;
        CellForm.Year years = new CellForm.Year(form);
        if (column != null && column.values().keySet().stream().anyMatch(value -> years.ours(value) != null)) {
            return draft.taken(place, column, new Guess(years, days == null ? List.of() : days.doubts()));
        }
        draft.doubt(
                place,
                "tidak ada kolom tahun; dianggap " + draft.year(),
                "no column of years; taken as " + draft.year());
        return CellRule.constant(draft.year() + "");
    }

    private void potential(ColumnProfile number) {
        ColumnProfile column = draft.best("fakta.nilai");
        Guess guess = column == null ? null : RatingGuess.of(column, draft.words(), POTENTIAL_LEVELS);
        if (column == null || guess == null) {
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        columns.put(TableSpec.FACT, List.of(CellRule.constant(POTENTIAL)));
        columns.put("nilai", List.of(draft.taken("fakta.nilai", column, guess)));
        columns.put("tanggal", List.of(draft.endOfYear("fakta.tanggal")));
        draft.add(new TableMapping(specs.fakta.name(), specs.fakta.dated(), columns));
    }
}
