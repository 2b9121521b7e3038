package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.pegawai.FactNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes rows of one assessment table out of columns each of which holds the scores of one competency or aspect. */
final class ProposedScores {

    private final MappingDraft draft;
    private final TableSpec<?> spec;
    private final FactNames names;
    private final String column;
    private final boolean standards;

    /**
     * @param names what is assessed, by its names
     * @param column the column of ours that names it
     * @param standards whether a score counts only beside its standard
     */
    ProposedScores(MappingDraft draft, TableSpec<?> spec, FactNames names, String column, boolean standards) {
        this.draft = draft;
        this.spec = spec;
        this.names = names;
        this.column = column;
        this.standards = standards;
    }

    /** @param number the column that says whose a row is */
    void add(ColumnProfile number) {
        List<String> bare = new ArrayList<>();
        for (ColumnProfile scores : draft.table().named()) {
            Fact fact = draft.uses(scores) ? null : names.find(scores.heading());
            ColumnProfile standard = fact == null ? null : standard(scores);
            if (fact != null && (standard != null || !standards)) {
                draft.use(scores);
                draft.add(new TableMapping(spec.name(), spec.dated(), ofOne(number, scores, standard)));
            } else if (fact != null) {
                bare.add("\"" + scores.heading() + "\"");
            }
        }
        noteBare(String.join(", ", bare));
    }

    private void noteBare(String headings) {
        if (!headings.isEmpty()) {
            draft.doubt(
                    MappingProposal.WHOLE,
                    "level tanpa standar tidak dipakai; tambahkan kolom \"Standar ...\" untuk: " + headings,
                    "levels without a standard are not used; add a column \"Standar ...\" for: " + headings);
        }
    }

    private Map<String, List<CellRule>> ofOne(
            ColumnProfile number, ColumnProfile scores, @Nullable ColumnProfile standard) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        columns.put(column, List.of(CellRule.constant(scores.heading())));
        columns.put("skor", List.of(MappingDraft.text(scores).deciding()));
        if (standard != null) {
            draft.use(standard);
            columns.put("standar", List.of(MappingDraft.text(standard)));
        }
        columns.put("tanggal", List.of(draft.assessed(spec)));
        return columns;
    }

    /** The column of standards beside one of scores: the same heading with the word for it. */
    private @Nullable ColumnProfile standard(ColumnProfile scores) {
        String name = Recognition.normal(scores.heading());
        List<String> wanted = List.of("standar_" + name, name + "_standar", "standard_" + name, name + "_standard");
        return draft.best(heading -> wanted.contains(Recognition.normal(heading)) ? 1 : 0);
    }
}
