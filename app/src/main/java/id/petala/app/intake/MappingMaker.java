package id.petala.app.intake;

import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes a mapping of a foreign table by its headings and values. */
final class MappingMaker {

    private final TableProfile table;
    private final PackageTables specs;
    private final FactCatalogue catalogue;
    private final MappingDraft draft;
    private final @Nullable ColumnProfile person;

    /** @param asOf what has no day of its own counts for the last full year before */
    MappingMaker(TableProfile table, HeadingWords words, PackageTables specs, FactCatalogue catalogue, LocalDate asOf) {
        this.table = table;
        this.specs = specs;
        this.catalogue = catalogue;
        this.draft = new MappingDraft(table, words, asOf);
        this.person = person();
    }

    /** @param title what the table is called */
    MappingProposal proposal(String title) {
        if (person != null) {
            propose(person);
        }
        if (!table.missing().isEmpty()) {
            draft.doubt("missing", "teks ini dianggap sel kosong", "these texts are taken as empty cells");
        }
        List<ColumnProfile> unused = table.columns().stream()
                .filter(column -> !draft.uses(column) && !column.heading().isEmpty())
                .toList();
        return new MappingProposal(mapping(title), table.rows(), draft.doubts(), unused);
    }

    private void propose(ColumnProfile number) {
        draft.use(number);
        new ProposedPeople(draft).add(number);
        new ProposedRatings(draft, specs).add(number);
        new ProposedScores(draft, specs.kompetensi, PegawaiFacts.competencies(catalogue), "kompetensi", true)
                .add(number);
        new ProposedScores(draft, specs.potensi, PegawaiFacts.aspects(catalogue), "aspek", false).add(number);
        new ReadyScores(draft, specs.kompetensi).add(number);
        new ProposedTables(draft, specs).add(number);
    }

    private ColumnMapping mapping(String title) {
        return new ColumnMapping(
                HeadingWords.normal(title).replace('_', '-'),
                Label.same(title),
                draft.used().stream().map(ColumnProfile::heading).toList(),
                person == null || person.holdsNips() ? ColumnMapping.Ids.NIP : ColumnMapping.Ids.OTHER,
                listsPeople() ? ColumnMapping.People.ALWAYS : ColumnMapping.People.IF_ABSENT,
                table.first() ? 0 : table.headingRow(),
                table.missing(),
                draft.tables());
    }

    /** Whether the table is the list of people itself: with numbers of its own, or with their kind or standing. */
    private boolean listsPeople() {
        boolean official = person != null && person.holdsNips();
        return !official || !draft.doubted(ProposedPeople.KIND) || !draft.doubted(ProposedPeople.STANDING);
    }

    /** The column that says whose a row is: by its digits, else by its heading, else the first without repetition. */
    private @Nullable ColumnProfile person() {
        ColumnProfile byDigits = table.named().stream()
                .filter(ColumnProfile::holdsNips)
                .findFirst()
                .orElse(null);
        ColumnProfile named = byDigits != null ? byDigits : draft.best("pegawai.nip");
        if (named != null) {
            return named;
        }
        ColumnProfile single = table.named().stream()
                .filter(column -> table.rows() > 1 && column.distinct() == table.rows())
                .findFirst()
                .orElse(null);
        if (single != null) {
            draft.doubt(
                    "pegawai.nip",
                    "judulnya tidak dikenal; dipilih karena isinya tidak berulang",
                    "its heading is not known; chosen because no value repeats");
        }
        return single;
    }
}
