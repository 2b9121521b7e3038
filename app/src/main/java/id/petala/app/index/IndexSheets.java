package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.intake.NilaiIndeks;
import id.petala.app.run.OpenRun;
import id.petala.app.worksheet.FilledWorksheet;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    /** About rows that belong to no worksheet. */
    private final Map<String, Outlook> outlooks = new ConcurrentHashMap<>();

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
            List<FactRow> said = rows.stream().map(IndexSheets::row).toList();
            periods.add(IndexPeriod.of(Worksheet.read(scorer(instrument, key.day()), FactsFile.of(FILE, said)), said));
        } catch (NoValueOnDay early) {
            findings.add(Finding.reject(
                    "worksheet.early",
                    where(rows.getFirst(), "per_tanggal"),
                    key.day().toString(),
                    "≥ " + early.firstDay(),
                    instrument.id()));
        }
    }

    /** The worksheets of a run that are not of later than its day, computed once. */
    static IndexSheets of(OpenRun open) {
        return open.once(
                IndexSheets.class,
                run -> of(
                        run.intake().indeks().stream()
                                .filter(row ->
                                        !row.perTanggal().isAfter(run.run().asOf()))
                                .toList(),
                        IndexBook.shipped()));
    }

    /** These with kept worksheets laid over: a kept one takes the place of another of its index, subject and day. */
    IndexSheets with(List<IndexWorksheet> kept) {
        IndexSheets laid = new IndexSheets(book);
        laid.findings.addAll(findings);
        laid.periods.addAll(periods);
        kept.forEach(laid::lay);
        laid.sort();
        return laid;
    }

    /** One whose instrument is no longer shipped, or began later than it did, can't be computed and is left out. */
    private void lay(IndexWorksheet kept) {
        Instrument instrument = book.rules().instrument(kept.instrument());
        if (instrument == null || instrument.index() == null || kept.asOf().isBefore(instrument.firstDay())) {
            return;
        }
        IndexPeriod instead = find(kept.instrument(), kept.subject(), kept.asOf());
        List<FactRow> rows =
                kept.answers().stream().map(answer -> row(kept, answer)).toList();
        Worksheet sheet = Worksheet.read(scorer(instrument, kept.asOf()), FactsFile.of(FILE, rows));
        IndexPeriod period = IndexPeriod.of(sheet, rows).kept(kept, instead);
        periods.remove(instead);
        periods.add(period);
    }

    private static FactRow row(IndexWorksheet kept, IndexWorksheet.Answer answer) {
        return new FactRow(
                Objects.requireNonNull(kept.file()).name(),
                answer.line(),
                kept.subject(),
                answer.item(),
                answer.value(),
                answer.on(),
                answer.until(),
                answer.source(),
                answer.stage(),
                FilledWorksheet.HEADINGS);
    }

    /** The worksheet of an instrument, a subject and a day; null where there is none. */
    @Nullable
    IndexPeriod find(String instrument, String subject, LocalDate day) {
        return periods.stream()
                .filter(period -> period.is(instrument, subject, day))
                .findFirst()
                .orElse(null);
    }

    private Scorer scorer(Instrument instrument, LocalDate day) {
        return scorers.computeIfAbsent(new Under(instrument.id(), day), _ -> Scorer.compile(instrument, day));
    }

    private void sort() {
        for (IndexPeriod period : periods) {
            histories
                    .computeIfAbsent(period.family(), _ -> new TreeMap<>())
                    .computeIfAbsent(period.subject(), _ -> new ArrayList<>())
                    .add(period);
        }
        Comparator<IndexPeriod> order = Comparator.comparing(IndexPeriod::day)
                .thenComparing(period -> period.figure().official());
        histories.values().forEach(subjects -> subjects.values().forEach(history -> history.sort(order)));
    }

    private Finding unknown(Key key, NilaiIndeks row) {
        if (book.family(key.index()).isEmpty()) {
            return Finding.reject(
                    "worksheet.unknown", where(row, "indeks"), key.index(), Nearest.orAll(key.index(), book.names()));
        }
        return Finding.reject(
                "worksheet.no-instrument", where(row, "per_tanggal"), key.day().toString(), "", key.index());
    }

    private static Where where(NilaiIndeks row, String column) {
        return new Where(row.origin().source(), row.origin().row(), column);
    }

    private static FactRow row(NilaiIndeks row) {
        return new FactRow(
                row.origin().source(),
                row.origin().row(),
                row.subjek(),
                row.butir(),
                row.nilai(),
                "",
                row.sampai() == null ? "" : row.sampai().toString(),
                Objects.requireNonNullElse(row.sumber(), ""),
                row.tahap(),
                CellNames.LONG);
    }

    /** What lies ahead of one of these figures, worked out once. */
    Outlook outlook(IndexPeriod period) {
        String key = String.join("|", period.instrument().id(), period.day().toString(), period.subject());
        return outlooks.computeIfAbsent(key, _ -> Outlook.of(period));
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
        List<Finding> all = new ArrayList<>(findings);
        periods.forEach(period -> all.addAll(period.worksheet().findings()));
        return all;
    }
}
