package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of another system, for which a mapping to the tables of the data package is proposed. */
public final class ForeignTable {

    private final MappingProposal proposal;

    private ForeignTable(MappingProposal proposal) {
        this.proposal = proposal;
    }

    /**
     * Reads a table whole.
     *
     * @param sheet the sheet of a workbook; null for its first that holds anything
     * @param asOf what has no day of its own counts for the last full year before
     * @throws Refused when it can't be read
     */
    public static ForeignTable read(Path file, @Nullable String sheet, RuleBook book, LocalDate asOf) {
        RowSource source = source(file, sheet);
        PackageTables specs = new PackageTables(book.facts(), new RowChecks(book, asOf));
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        HeadingWords words = HeadingWords.shipped();
        TableProfile table = TableProfile.of(source, words);
        return new ForeignTable(new MappingMaker(table, words, specs, book.facts(), asOf).proposal(name));
    }

    private static RowSource source(Path file, @Nullable String sheet) {
        String name = String.valueOf(file.getFileName());
        FileKind kind = FileKind.of(file);
        if (kind != FileKind.CSV && kind != FileKind.WORKBOOK) {
            throw new Refused(PackageFiles.otherKind(file, name));
        }
        if (kind == FileKind.CSV) {
            return new CsvSource(file, name);
        }
        List<XlsxSource> sheets = XlsxSource.of(file, name);
        return sheets.stream()
                .filter(one -> sheet == null
                        ? !Recognition.headings(one.again()).isEmpty()
                        : one.sheet().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Refused(Finding.reject(
                        "mapping.sheet",
                        Where.file(name),
                        sheet,
                        sheets.stream().map(XlsxSource::sheet).collect(Collectors.joining(", ")))));
    }

    /** The proposed mapping file. */
    public String mapping(Language language) {
        return MappingText.of(proposal, language);
    }

    /** Whether no column was recognised that says whose a row is, so that a person must write the mapping. */
    public boolean unrecognised() {
        return proposal.nobody();
    }

    /** Rows below the heading. */
    public int rows() {
        return proposal.rows();
    }

    /** The columns that the mapping reads. */
    public int used() {
        return proposal.mapping().recognise().size();
    }

    /** The columns that it leaves. */
    public int unused() {
        return proposal.unused().size();
    }

    /** What a person should look at. */
    public int doubts() {
        return proposal.doubts().values().stream().mapToInt(List::size).sum();
    }
}
