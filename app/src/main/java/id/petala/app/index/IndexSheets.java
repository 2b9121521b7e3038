package id.petala.app.index;

import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.facts.Nearest;
import id.petala.app.intake.NilaiIndeks;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.rule.NoValueOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The worksheets of a data package, each computed under the instrument of its day. */
public final class IndexSheets {

    static final String FILE = "indeks.csv";

    /** What rows belong to one worksheet. */
    private record Key(String index, String subject, LocalDate day) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::index).thenComparing(Key::subject).thenComparing(Key::day);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What worksheets are scored with. */
    private record Under(String instrument, LocalDate day) {}

    private final IndexBook book;
    private final List<IndexPeriod> periods = new ArrayList<>();
    private final Map<String, TreeMap<String, List<IndexPeriod>>> histories = new LinkedHashMap<>();
    private final Map<Under, Scorer> scorers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private IndexSheets(IndexBook book) {
        this.book = book;
    }

    /** Computes all worksheets of accepted rows. Rows of an index or day without an instrument become findings. */
    public static IndexSheets of(List<NilaiIndeks> rows, IndexBook book) {
        Map<Key, List<NilaiIndeks>> sheets = new TreeMap<>();
        for (NilaiIndeks row : rows) {
            sheets.computeIfAbsent(new Key(row.indeks(), row.subjek(), row.perTanggal()), _ -> new ArrayList<>())
                    .add(row);
        }
        IndexSheets all = new IndexSheets(book);
        sheets.forEach(all::add);
        all.sort();
        return all;
    }

    private void add(Key key, List<NilaiIndeks> rows) {
        Instrument instrument = book.find(key.index(), key.day());
        if (instrument == null) {
            findings.add(unknown(key, rows.getFirst()));
            return;
        }
        try {
            Worksheet sheet = Worksheet.read(
                    scorers.computeIfAbsent(
                            new Under(instrument.id(), key.day()), _ -> Scorer.compile(instrument, key.day())),
                    FactsFile.of(
                            FILE,
                            rows.stream().map(row -> row(row, row.subjek())).toList()));
            findings.addAll(sheet.findings());
            keep(IndexPeriod.of(sheet, rows));
        } catch (NoValueOnDay early) {
            findings.add(Finding.reject(
                    "worksheet.early",
                    where(rows.getFirst(), "per_tanggal"),
                    key.day().toString(),
                    "≥ " + early.firstDay(),
                    instrument.id()));
        }
    }

    private void keep(IndexPeriod period) {
        periods.add(period);
        histories
                .computeIfAbsent(period.family(), _ -> new TreeMap<>())
                .computeIfAbsent(period.subject(), _ -> new ArrayList<>())
                .add(period);
    }

    private void sort() {
        Comparator<IndexPeriod> order = Comparator.comparing(IndexPeriod::day)
                .thenComparing(period -> period.figure().official());
        histories.values().forEach(subjects -> subjects.values().forEach(history -> history.sort(order)));
    }

    private Finding unknown(Key key, NilaiIndeks row) {
        if (book.family(key.index()).isEmpty()) {
            String nearest = Nearest.to(key.index(), book.names());
            return Finding.reject(
                    "worksheet.unknown",
                    where(row, "indeks"),
                    key.index(),
                    nearest.isEmpty() ? String.join(", ", book.names()) : nearest);
        }
        return Finding.reject(
                "worksheet.no-instrument", where(row, "per_tanggal"), key.day().toString(), "", key.index());
    }

    private static Where where(NilaiIndeks row, String column) {
        return new Where(row.origin().source(), row.origin().row(), column);
    }

    /** The row as one of a facts file, about a subject that may be called otherwise there. */
    static FactRow row(NilaiIndeks row, String subject) {
        return new FactRow(
                row.origin().source(),
                row.origin().row(),
                subject,
                row.butir(),
                row.nilai(),
                "",
                row.sampai() == null ? "" : row.sampai().toString(),
                Objects.requireNonNullElse(row.sumber(), ""),
                row.tahap(),
                false);
    }

    /** All worksheets, by index, subject and day. */
    public List<IndexPeriod> periods() {
        return List.copyOf(periods);
    }

    /** The worksheets of one subject for one family, the earliest first; of a day the official one last. */
    public List<IndexPeriod> history(String family, String subject) {
        return Collections.unmodifiableList(of(family).getOrDefault(subject, List.of()));
    }

    /** Who has a worksheet for a family, in the order of the names. */
    public List<String> subjects(String family) {
        return List.copyOf(of(family).keySet());
    }

    private SortedMap<String, List<IndexPeriod>> of(String family) {
        TreeMap<String, List<IndexPeriod>> known = histories.get(family);
        return known == null ? Collections.emptySortedMap() : known;
    }

    /** What was found wrong with rows: the figures they belong to are then incomplete. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
