package id.petala.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes a column of ready scores of competency, where there are no levels beside standards to make them from. */
final class ReadyScores {

    private static final String PLACE = "penilaian_kompetensi.nilai";

    private final MappingDraft draft;
    private final TableSpec<?> spec;

    ReadyScores(MappingDraft draft, TableSpec<?> spec) {
        this.draft = draft;
        this.spec = spec;
    }

    /** @param number the column that says whose a row is */
    void add(ColumnProfile number) {
        ColumnProfile scores = draft.proposes(spec) ? null : draft.best(PLACE);
        if (scores == null || !scores.values().keySet().stream().allMatch(text -> ColumnProfile.number(text) != null)) {
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        columns.put("nilai", List.of(draft.taken(PLACE, scores, Guess.of(new CellForm.Text()))));
        columns.put("tanggal", List.of(draft.assessed(spec)));
        draft.add(new TableMapping(spec.name(), spec.dated(), columns));
    }
}
