package id.petala.app.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table: every row is accepted, or rejected with findings, and counted. */
final class TableReader<T> {

    private static final int SHOWN_ROWS = 5;

    private final TableSpec<T> spec;
    private final CsvSource source;
    private final @Nullable PeopleIndex people;
    private final Layout layout;
    private final PendingRow row;
    private final TableRows<T> rows;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet rejectedPeople = new BitSet();
    private final Map<String, BitSet> rejectedFacts = new LinkedHashMap<>();
    private final Set<Long> rejectedNumbers = new LinkedHashSet<>();
    private final int nip;
    private final int named;
    private int read;
    private int orphans;
    private int ofRejected;
    private int repeated;

    /** @param people those known, null while people themselves are read and for tables that are not about people */
    TableReader(TableSpec<T> spec, CsvSource source, Layout layout, @Nullable PeopleIndex people) {
        this.spec = spec;
        this.source = source;
        this.people = spec.ofPeople() ? people : null;
        this.layout = layout;
        this.row = new PendingRow(source.name(), layout);
        this.rows = new TableRows<>(spec, source.name(), layout);
        this.nip = layout.place(TableSpec.NIP);
        this.named = layout.place(TableSpec.FACT);
    }

    /** Reads the whole file. A file that can't be read to its end counts for nothing, and that is one finding. */
    LoadedTable<T> read(LocalDate asOf) {
        Records records = new Records();
        try {
            source.read(records, records);
            if (records.heading == null) {
                throw new Refused(Finding.reject("data.empty-file", Where.file(source.name()), null, ""));
            }
        } catch (Refused refused) {
            return refused(refused);
        }
        rows.arrange(people == null ? 1 : people.size());
        rows.repetitions(this::repeated);
        noteLater(asOf);
        return loaded();
    }

    private LoadedTable<T> refused(Refused refused) {
        TableCount nothing = new TableCount(spec.name(), source.name(), source.sha256Hex(), 0, 0, 0, 0, 0, 0);
        TableRows<T> none = new TableRows<>(spec, source.name(), layout);
        none.arrange(people == null ? 1 : people.size());
        return new LoadedTable<>(spec, none, refused.findings(), nothing, true, new BitSet(), Map.of(), new long[0]);
    }

    private LoadedTable<T> loaded() {
        TableCount count = new TableCount(
                spec.name(),
                source.name(),
                source.sha256Hex(),
                read,
                rows.accepted(),
                read - rows.accepted(),
                orphans,
                ofRejected,
                repeated);
        findings.sort((a, b) -> Integer.compare(a.where().row(), b.where().row()));
        long[] numbers =
                rejectedNumbers.stream().mapToLong(Long::longValue).sorted().toArray();
        return new LoadedTable<>(spec, rows, findings, count, false, rejectedPeople, rejectedFacts, numbers);
    }

    private void noteLater(LocalDate asOf) {
        int after = rows.after(asOf.toEpochDay());
        if (after > 0) {
            Where where = new Where(source.name(), 0, spec.dated());
            findings.add(new Finding(
                    "data.after-as-of", Severity.NOTE, where, Integer.toString(after), "", List.of(asOf.toString())));
        }
    }

    private void repeated(List<Integer> items, boolean alike) {
        if (alike) {
            items.subList(1, items.size()).forEach(item -> repeats(item, rows.row(items.getFirst())));
            return;
        }
        List<String> shown = items.stream()
                .limit(SHOWN_ROWS)
                .map(item -> Integer.toString(rows.row(item)))
                .toList();
        for (int item : items) {
            Where where = new Where(source.name(), rows.row(item), String.join("+", spec.key()));
            findings.add(Finding.reject("data.key-differs", where, null, "", String.join(", ", shown)));
            rows.drop(item);
            rejectPerson(item);
        }
    }

    private void repeats(int item, int first) {
        repeated++;
        rows.drop(item);
        Where where = new Where(source.name(), rows.row(item), null);
        findings.add(Finding.warning("data.repeated", where, null, "", Integer.toString(first)));
    }

    private void rejectPerson(int item) {
        if (people != null) {
            rejectFacts(
                    rows.group(item), named < 0 ? null : layout.reader(named).text(rows.raw(item, named)));
        } else if (nip >= 0) {
            rejectedNumbers.add(rows.raw(item, nip));
        }
    }

    /** Sorts a finished row into accepted and rejected. */
    private void finish(int missing) {
        if (row.blank()) {
            return;
        }
        read++;
        int group = people == null ? 0 : owner(people);
        if (group == PeopleIndex.UNKNOWN || group == PeopleIndex.REJECTED) {
            findings.addAll(row.findings());
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
        }
        if (people == null) {
            if (rejected && nip >= 0 && row.raw(nip) != CellReader.EMPTY) {
                rejectedNumbers.add(row.raw(nip));
            }
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
            ofRejected++;
            row.reject("data.of-rejected", TableSpec.NIP, "");
        } else {
            orphans++;
            row.reject("data.orphan", TableSpec.NIP, "");
        }
        return place;
    }

    /** Takes the records from the parser, cell by cell, without making an object for any. */
    private final class Records extends AbstractBaseCsvCallbackHandler<Boolean> implements CsvSource.Progress {

        private final List<String> names = new ArrayList<>();
        private int @Nullable [] heading;
        private int number;
        private int field;
        private boolean cut;

        @Override
        public int row() {
            return number;
        }

        @Override
        public int cell() {
            return field;
        }

        @Override
        public @Nullable String column(int cell) {
            return heading != null && cell < names.size() ? names.get(cell) : null;
        }

        @Override
        protected void handleBegin(long line) {
            number++;
            field = 0;
            cut = false;
            row.begin(number);
        }

        @Override
        protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
            int from = offset;
            int to = offset + length;
            while (from < to && space(chars[from])) {
                from++;
            }
            while (to > from && space(chars[to - 1])) {
                to--;
            }
            cut |= to > from && chars[to - 1] == LineGuard.MARK;
            take(chars, from, to);
            field++;
        }

        private void take(char[] chars, int from, int to) {
            if (heading == null) {
                names.add(new String(chars, from, to - from));
            } else {
                row.cell(field < heading.length ? heading[field] : -1, chars, from, to);
            }
        }

        private static boolean space(char c) {
            return c <= ' ' || c == '\u00A0';
        }

        @Override
        protected Boolean buildRecord() {
            if (heading == null && names.stream().allMatch(String::isEmpty)) {
                names.clear();
            } else if (heading == null) {
                heading = heading(names, number);
            } else if (cut) {
                read++;
                row.begin(number);
                row.reject("data.line-length", null, Integer.toString(LineGuard.LONGEST));
                findings.addAll(row.findings());
                everyoneRejected();
            } else {
                finish(field - heading.length);
            }
            return Boolean.TRUE;
        }

        /** Nobody can tell whose row it was that is too long to be read. */
        private void everyoneRejected() {
            if (people != null) {
                rejectedPeople.set(0, people.size());
            }
        }
    }

    /** Which column stands where; -1 for one that is not known. */
    private int[] heading(List<String> names, int line) {
        List<String> normal = names.stream().map(TableReader::normal).toList();
        List<Finding> faults = new ArrayList<>();
        for (ColumnSpec column : spec.columns()) {
            if (column.required() && !normal.contains(column.name())) {
                faults.add(Finding.reject(
                        "data.missing-column", new Where(source.name(), line, column.name()), null, column.name()));
            }
        }
        int[] places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = layout.place(normal.get(i));
            judge(names.get(i), normal, i, faults, line);
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return places;
    }

    private void judge(String name, List<String> normal, int at, List<Finding> faults, int line) {
        Where where = new Where(source.name(), line, name.isEmpty() ? null : name);
        if (layout.place(normal.get(at)) < 0) {
            List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
            findings.add(Finding.warning("data.unknown-column", where, name, String.join(", ", known)));
        } else if (normal.indexOf(normal.get(at)) < at) {
            faults.add(Finding.reject("data.column-twice", where, name, ""));
        }
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
