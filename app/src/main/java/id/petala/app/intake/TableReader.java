package id.petala.app.intake;

import id.petala.app.file.LineGuard;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Periode;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table out of one or more files: every row is accepted, or rejected with findings, and counted. */
final class TableReader<T> {

    private static final int SHOWN_ROWS = 5;
    /** After so many rows it is told how far the reading is. */
    private static final int STEP = 512;
    /** Most rows of one key of which each can be replaced by mending another. */
    private static final int MOST_ALIKE = 50;
    /** Stands for the column of reasons among the places of columns. */
    private static final int REASONS = -2;
    /** What is said of a cell that can't be read as what it should be. */
    private static final Set<String> UNREAD = Set.of(
            "data.code", "data.day", "data.number", "data.whole", "fact.unknown-code", "fact.number", "fact.day");

    private final TableSpec<T> spec;
    private final List<RowSource> sources;
    private final @Nullable PeopleIndex people;
    private final Layout layout;
    private final Replaced replaced;
    private final Progress progress;
    private final PendingRow row;
    private final TableRows<T> rows;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final BitSet rejectedPeople = new BitSet();
    private final Map<String, BitSet> rejectedFacts = new LinkedHashMap<>();
    private final Set<Long> rejectedNumbers = new LinkedHashSet<>();
    private final int nip;
    private final int named;
    private final int period;
    private boolean refused;
    private Tally tally = new Tally();

    /** What became of the rows of one file. */
    private static final class Tally {
        private int read;
        private int orphans;
        private int ofRejected;
        private int repeated;
        private int replaced;
        private boolean refused;
        private final BitSet rejected = new BitSet();
        private final Map<Integer, List<RowReference>> alike = new LinkedHashMap<>();

        static Tally ofRefused() {
            Tally none = new Tally();
            none.refused = true;
            return none;
        }
    }

    /**
     * Prepares to read a table.
     *
     * @param people those known, null while people themselves are read and for tables that are not about people
     */
    TableReader(
            TableSpec<T> spec,
            List<RowSource> sources,
            Layout layout,
            @Nullable PeopleIndex people,
            Replaced replaced,
            Progress progress) {
        this.spec = spec;
        this.sources = sources;
        this.people = spec.ofPeople() ? people : null;
        this.layout = layout;
        this.replaced = replaced;
        this.progress = progress;
        this.row = new PendingRow(layout);
        this.rows = new TableRows<>(spec, layout);
        this.nip = layout.place(TableSpec.NIP);
        this.named = layout.place(TableSpec.FACT);
        this.period = layout.place(TableSpec.PERIOD);
    }

    /** Reads the files whole. A file that can't be read to its end counts for nothing, and that is one finding. */
    LoadedTable<T> read(LocalDate asOf) {
        sources.forEach(this::read);
        rows.arrange(people == null ? 1 : people.size());
        rows.repetitions(this::repeated);
        noteLater(asOf);
        return loaded();
    }

    private void read(RowSource source) {
        tally = new Tally();
        tallies.add(tally);
        rows.begin(source.name());
        row.file(source.name());
        Records records = new Records(source);
        int found = findings.size();
        try {
            source.read(records);
            progress.rows(spec.name(), source.name(), tally.read);
            if (records.heading == null) {
                throw new Refused(Finding.reject("data.empty-file", Where.file(source.name()), null, ""));
            }
        } catch (Refused fault) {
            findings.subList(found, findings.size()).clear();
            findings.addAll(fault.findings());
            rows.forget();
            tallies.set(tallies.size() - 1, Tally.ofRefused());
            refused = true;
        }
        findings.subList(found, findings.size()).replaceAll(one -> asNamedBy(source, one));
    }

    /** A finding with its column as the person sees it. */
    private static Finding asNamedBy(RowSource source, Finding one) {
        String column = one.where().column();
        if (column == null) {
            return one;
        }
        Where where = one.where().column(source.heading(column));
        return new Finding(one.code(), one.severity(), where, one.value(), expected(source, column, one), one.args());
    }

    private static String expected(RowSource source, String column, Finding one) {
        if (one.code().equals("data.required")) {
            return source.heading(column);
        }
        return UNREAD.contains(one.code()) ? source.expected(column, one.expected()) : one.expected();
    }

    private LoadedTable<T> loaded() {
        List<TableCount> counts = new ArrayList<>();
        List<RejectedRows> quarantine = new ArrayList<>();
        for (int place = 0; place < sources.size(); place++) {
            Tally rowsOf = tallies.get(place);
            counts.add(count(sources.get(place), rowsOf, rows.accepted(place)));
            quarantine.add(new RejectedRows(sources.get(place), rowsOf.rejected, rowsOf.alike));
            noteReplaced(sources.get(place).name(), rowsOf.replaced);
        }
        List<String> order = sources.stream().map(RowSource::name).toList();
        findings.sort(Comparator.comparingInt(
                        (Finding one) -> order.indexOf(one.where().file()))
                .thenComparingInt(one -> one.where().row()));
        long[] numbers =
                rejectedNumbers.stream().mapToLong(Long::longValue).sorted().toArray();
        return new LoadedTable<>(
                spec, rows, findings, counts, refused, rejectedPeople, rejectedFacts, numbers, quarantine);
    }

    private TableCount count(RowSource source, Tally rowsOf, int accepted) {
        return new TableCount(
                spec.name(),
                source.name(),
                source.sha256Hex(),
                rowsOf.read,
                accepted,
                rowsOf.read - accepted,
                rowsOf.orphans,
                rowsOf.ofRejected,
                rowsOf.repeated,
                rowsOf.replaced,
                rowsOf.refused);
    }

    private void noteReplaced(String file, int count) {
        if (count > 0) {
            findings.add(new Finding(
                    "data.replaced", Severity.NOTE, Where.file(file), Integer.toString(count), "", List.of()));
        }
    }

    private void noteLater(LocalDate asOf) {
        int after = rows.after(asOf);
        if (after > 0) {
            Where where = new Where(sources.getFirst().name(), 0, spec.dated());
            findings.add(new Finding(
                    "data.after-as-of", Severity.NOTE, where, Integer.toString(after), "", List.of(asOf.toString())));
        }
    }

    private void repeated(List<Integer> items, boolean alike) {
        if (alike) {
            items.subList(1, items.size()).forEach(item -> repeats(item, shown(items.getFirst())));
            return;
        }
        List<String> shown = items.stream().limit(SHOWN_ROWS).map(this::shown).toList();
        List<RowReference> alikeRows = alikeRows(items);
        for (int item : items) {
            Where where = new Where(rows.file(item), rows.row(item), String.join("+", spec.key()));
            findings.add(Finding.reject("data.key-differs", where, null, "", String.join(", ", shown)));
            rows.drop(item);
            Tally place = tallies.get(rows.place(item));
            place.rejected.set(rows.row(item));
            place.alike.put(rows.row(item), alikeRows);
            rejectPerson(item);
        }
    }

    /** Rows of one key, each of which can stand for the others; of foreign forms only a row itself is known. */
    private List<RowReference> alikeRows(List<Integer> items) {
        return items.stream()
                .filter(item -> !(sources.get(rows.place(item)) instanceof MappedSource))
                .limit(MOST_ALIKE)
                .map(item -> new RowReference(rows.file(item), rows.row(item), rows.rowHash(item)))
                .toList();
    }

    /** A row as the person sees it, with its file where there are several. */
    private String shown(int item) {
        String number = Integer.toString(rows.row(item));
        return sources.size() == 1 ? number : rows.file(item) + ":" + number;
    }

    private void repeats(int item, String first) {
        tallies.get(rows.place(item)).repeated++;
        rows.drop(item);
        Where where = new Where(rows.file(item), rows.row(item), null);
        findings.add(Finding.warning("data.repeated", where, null, "", first));
    }

    /** No fact comes from such a row, so none is in doubt by it. */
    private boolean ofPartOfYear(long code) {
        return code != CellReader.EMPTY && !layout.reader(period).text(code).equals(Periode.TAHUNAN.name());
    }

    private void rejectPerson(int item) {
        if (period >= 0 && ofPartOfYear(rows.raw(item, period))) {
            return;
        }
        if (people != null) {
            rejectFacts(
                    rows.group(item), named < 0 ? null : layout.reader(named).text(rows.raw(item, named)));
        } else if (nip >= 0) {
            rejectedNumbers.add(rows.raw(item, nip));
        }
    }

    /** Sorts a finished row into accepted and rejected. */
    private void finish(int missing, long mark) {
        if (row.blank()) {
            return;
        }
        tally.read++;
        if (replaced.holds(row.origin().source(), row.origin().row(), mark)) {
            tally.replaced++;
            return;
        }
        int group = people == null ? 0 : owner(people);
        if (group == PeopleIndex.UNKNOWN || group == PeopleIndex.REJECTED) {
            findings.addAll(row.findings());
            tally.rejected.set(row.origin().row());
            return;
        }
        row.settle();
        if (missing != 0) {
            row.reject("data.fields", null, "");
        }
        if (!row.rejected()) {
            spec.check().accept(row);
        }
        findings.addAll(row.findings());
        settle(group);
    }

    private void settle(int group) {
        boolean rejected = row.rejected();
        if (!rejected) {
            rows.add(row, group);
        } else {
            tally.rejected.set(row.origin().row());
        }
        if (people == null) {
            if (rejected && nip >= 0 && row.raw(nip) != CellReader.EMPTY) {
                rejectedNumbers.add(row.raw(nip));
            }
            return;
        }
        if (period >= 0 && ofPartOfYear(row.raw(period))) {
            return;
        }
        if (rejected) {
            rejectFacts(group, named < 0 ? null : row.text(TableSpec.FACT));
        }
        row.emptiedFacts().forEach(fact -> rejectFact(group, fact));
    }

    /** Of a rejected row all facts of the table are in doubt; where rows name their fact, only that one. */
    private void rejectFacts(int group, @Nullable String fact) {
        if (named < 0) {
            rejectedPeople.set(group);
        } else if (fact != null) {
            rejectFact(group, fact);
        }
    }

    private void rejectFact(int group, String fact) {
        rejectedFacts.computeIfAbsent(fact, _ -> new BitSet()).set(group);
    }

    /** The place of the person a row is about; without one the row is rejected here. */
    private int owner(PeopleIndex known) {
        long number = row.nip(nip);
        if (number == CellReader.EMPTY) {
            if (row.findings().isEmpty()) {
                row.reject("data.required", TableSpec.NIP, TableSpec.NIP);
            }
            return PeopleIndex.UNKNOWN;
        }
        int place = known.find(number);
        if (place >= 0) {
            row.person(known.person(place));
        } else if (place == PeopleIndex.REJECTED) {
            tally.ofRejected++;
            row.reject("data.of-rejected", TableSpec.NIP, "");
        } else {
            tally.orphans++;
            row.reject("data.orphan", TableSpec.NIP, "");
        }
        return place;
    }

    /** Takes the records from the parser, cell by cell, without making an object for any. */
    private final class Records implements RowTaker {

        private final RowSource source;
        private final String file;
        private final List<String> names = new ArrayList<>();
        private final CellSlice slice = new CellSlice();
        private int @Nullable [] heading;
        private int number;
        private int told;
        private int field;
        private boolean cut;
        private boolean example;
        private long foreignHash;

        Records(RowSource source) {
            this.source = source;
            this.file = source.name();
        }

        @Override
        public @Nullable String column(int cell) {
            return heading != null && cell < names.size() ? names.get(cell) : null;
        }

        @Override
        public void begin(int newRow) {
            number = newRow;
            field = 0;
            cut = false;
            example = false;
            foreignHash = 0;
            row.begin(number);
            if (tally.read - told >= STEP) {
                told = tally.read;
                progress.rows(spec.name(), file, told);
            }
        }

        @Override
        public void cell(char[] chars, int first, int end) {
            slice.of(chars, first, end);
            cut |= !slice.empty() && chars[slice.to() - 1] == LineGuard.MARK;
            example |=
                    field == 0 && Template.EXAMPLE.contentEquals(CharBuffer.wrap(chars, slice.from(), slice.length()));
            take(chars, slice.from(), slice.to());
            if (source.damaged()) {
                judgeBytes(chars, slice.from(), slice.to());
            }
            field++;
        }

        /** Bytes that are no text cost their row. */
        private void judgeBytes(char[] chars, int from, int to) {
            int bad = from;
            while (bad < to && chars[bad] != LineGuard.UNDECODED) {
                bad++;
            }
            if (bad < to && heading != null) {
                row.add(Finding.reject(
                        "data.encoding", row.where(column(field)), new String(chars, from, bad - from), ""));
            }
        }

        private void take(char[] chars, int from, int to) {
            if (heading == null) {
                names.add(new String(chars, from, to - from));
            } else if (field >= heading.length || heading[field] != REASONS) {
                row.cell(field < heading.length ? heading[field] : -1, chars, from, to);
            }
        }

        @Override
        public boolean end() {
            if (heading == null && names.stream().allMatch(String::isEmpty)) {
                names.clear();
            } else if (heading == null) {
                heading = heading(file, names, number);
            } else if (example) {
                return true;
            } else if (cut) {
                cutOff();
            } else {
                finish(field - heading.length, mark());
            }
            return true;
        }

        @Override
        public void foreign(long hash) {
            foreignHash = hash;
        }

        /** The hash of the row in its own form. */
        private long mark() {
            return foreignHash == 0 ? row.rowHash() : foreignHash;
        }

        private void cutOff() {
            tally.read++;
            if (replaced.holds(file, number, mark())) {
                tally.replaced++;
                return;
            }
            tally.rejected.set(number);
            int group = people == null ? PeopleIndex.UNKNOWN : people.find(row.nip(nip));
            row.begin(number);
            row.reject("data.line-length", null, Integer.toString(LineGuard.LONGEST));
            findings.addAll(row.findings());
            if (people != null) {
                doubt(people, group);
            }
        }

        /** A row too long to be read puts its person in doubt, or everybody where nobody can tell whose it was. */
        private void doubt(PeopleIndex known, int group) {
            boolean whose = group >= 0 && named < 0;
            rejectedPeople.set(whose ? group : 0, whose ? group + 1 : known.size());
        }
    }

    /** Which column stands where; -1 for one that is not known. */
    private int[] heading(String file, List<String> names, int line) {
        List<String> normal = names.stream().map(Recognition::normal).toList();
        List<Finding> faults = new ArrayList<>();
        for (ColumnSpec column : spec.columns()) {
            if (column.required() && !normal.contains(column.name())) {
                faults.add(Finding.reject(
                        "data.missing-column", new Where(file, line, column.name()), null, column.name()));
            }
        }
        int[] places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i == normal.lastIndexOf(RowReference.COLUMN) ? REASONS : layout.place(normal.get(i));
            judge(names.get(i), normal, i, faults, new Where(file, line, null));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return places;
    }

    private void judge(String name, List<String> normal, int at, List<Finding> faults, Where heading) {
        Where where = new Where(heading.file(), heading.row(), name.isEmpty() ? null : name);
        if (at == normal.lastIndexOf(RowReference.COLUMN)) {
            return;
        }
        if (layout.place(normal.get(at)) < 0) {
            List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
            findings.add(Finding.warning("data.unknown-column", where, name, String.join(", ", known)));
        } else if (normal.indexOf(normal.get(at)) < at) {
            faults.add(Finding.reject("data.column-twice", where, name, ""));
        }
    }
}
