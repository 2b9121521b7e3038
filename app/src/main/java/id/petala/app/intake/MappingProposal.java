package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapping of a foreign table as far as its headings and values tell, with what a person should look at before it
 * counts.
 *
 * @param doubts by table and column, {@code pegawai.nip}, or under {@link #WHOLE}
 * @param unused headings that no rule reads
 */
record MappingProposal(ColumnMapping mapping, int rows, Map<String, List<Label>> doubts, List<ColumnProfile> unused) {

    /** Under what doubts stand that are of no column of ours. */
    static final String WHOLE = "";

    MappingProposal {
        doubts = new LinkedHashMap<>(doubts);
        unused = List.copyOf(unused);
    }

    /** Whether no column was found that says whose a row is. */
    boolean nobody() {
        return mapping.tables().isEmpty();
    }
}
