package id.petala.app.intake;

import id.petala.app.file.LineGuard;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table out of one or more files: every row is accepted, or rejected with findings, and counted. */
final class TableReader<T> {

    private static final int SHOWN_ROWS = 5;
    /** After so many rows it is told how far the reading is. */
    private static final int STEP = 512;
    /** Most rows of one key of which each can be replaced by mending another. */
    private static final int MOST_ALIKE = 50;

    private final TableSpec<T> spec;
    private final List<RowSource> sources;
    private final @Nullable PeopleIndex people;
    private final Layout layout;
    private final Replaced replaced;
    private final Progress progress;
    private final PendingRow row;
    private final TableRows<T> rows;
    private final DoubtfulFacts doubtful;
    private final List<Finding> findings = new ArrayList<>();
    private final List<FileTally> tallies = new ArrayList<>();
    private final int nip;

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
        this.doubtful = new DoubtfulFacts(layout, this.people != null);
        this.nip = layout.place(TableSpec.NIP);
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
        rows.begin(source.name());
        row.file(source.name());
        int found = findings.size();
        try {
            tallies.add(new FileReading(source).read());
        } catch (Refused fault) {
            findings.subList(found, findings.size()).clear();
            findings.addAll(fault.findings());
            rows.forget();
            tallies.add(FileTally.ofRefused(source));
        }
        findings.subList(found, findings.size()).replaceAll(source::asWritten);
    }

    private LoadedTable<T> loaded() {
        List<TableCount> counts = new ArrayList<>();
        for (int place = 0; place < tallies.size(); place++) {
            counts.add(tallies.get(place).count(spec, rows.accepted(place)));
            noteReplaced(tallies.get(place));
        }
        sortFindings();
        return new LoadedTable<>(
                spec,
                rows,
                findings,
                counts,
                tallies.stream().anyMatch(FileTally::refused),
                doubtful.people(),
                doubtful.facts(),
                doubtful.numbers(),
                tallies.stream().map(FileTally::quarantine).toList());
    }

    private void sortFindings() {
        List<String> order = sources.stream().map(RowSource::name).toList();
        findings.sort(Comparator.comparingInt(
                        (Finding one) -> order.indexOf(one.where().file()))
                .thenComparingInt(one -> one.where().row()));
    }

    private void noteReplaced(FileTally tally) {
        if (tally.replaced() > 0) {
            findings.add(new Finding(
                    "data.replaced", Severity.NOTE, Where.file(tally.file()), tally.replaced() + "", "", List.of()));
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
        String shown = String.join(
                ", ", items.stream().limit(SHOWN_ROWS).map(this::shown).toList());
        List<RowReference> alikeRows = alikeRows(items);
        for (int item : items) {
            Where where = new Where(rows.file(item), rows.row(item), String.join("+", spec.key()));
            findings.add(Finding.reject("data.key-differs", where, null, "", shown));
            rows.drop(item);
            tallies.get(rows.place(item)).reject(rows.row(item), alikeRows);
            doubtful.reject(rows, item);
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
        tallies.get(rows.place(item)).addRepeated();
        rows.drop(item);
        Where where = new Where(rows.file(item), rows.row(item), null);
        findings.add(Finding.warning("data.repeated", where, null, "", first));
    }

    /** Sorts the rows of one file into accepted and rejected. */
    private final class FileReading implements TableRecords.Listener {

        private final FileTally tally;
        private int told;

        FileReading(RowSource source) {
            this.tally = new FileTally(source);
        }

        FileTally read() {
            TableRecords records = new TableRecords(tally.source(), layout, row, this);
            tally.source().read(records);
            progress.rows(spec.name(), tally.file(), tally.read());
            if (!records.headed()) {
                throw new Refused(Finding.reject("data.empty-file", Where.file(tally.file()), null, ""));
            }
            return tally;
        }

        @Override
        public void begins() {
            if (tally.read() - told >= STEP) {
                told = tally.read();
                progress.rows(spec.name(), tally.file(), told);
            }
        }

        @Override
        public void headed(TableHeading heading) {
            findings.addAll(heading.warnings());
        }

        @Override
        public void ends(int missing, long mark) {
            if (row.blank() || replaced(mark)) {
                return;
            }
            int group = people == null ? 0 : owner(people);
            boolean owned = group != PeopleIndex.UNKNOWN && group != PeopleIndex.REJECTED;
            if (owned) {
                judge(missing);
            }
            findings.addAll(row.findings());
            if (row.rejected() || !owned) {
                tally.reject(row.origin().row());
            } else {
                rows.add(row, group);
            }
            if (owned) {
                doubtful.settle(row, group);
            }
        }

        private void judge(int missing) {
            row.settle();
            if (missing != 0) {
                row.reject("data.fields", null, "");
            }
            if (!row.rejected()) {
                spec.check().accept(row);
            }
        }

        /** Counts the row, and says whether a mended one stands for it. */
        private boolean replaced(long mark) {
            tally.addRead();
            boolean stands = replaced.holds(tally.file(), row.origin().row(), mark);
            if (stands) {
                tally.addReplaced();
            }
            return stands;
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
                tally.addOfRejected();
                row.reject("data.of-rejected", TableSpec.NIP, "");
            } else {
                tally.addOrphan();
                row.reject("data.orphan", TableSpec.NIP, "");
            }
            return place;
        }

        @Override
        public void endsCut(long mark) {
            if (replaced(mark)) {
                return;
            }
            int number = row.origin().row();
            int group = people == null ? PeopleIndex.UNKNOWN : people.find(row.nip(nip));
            tally.reject(number);
            row.begin(number);
            row.reject("data.line-length", null, Integer.toString(LineGuard.LONGEST));
            findings.addAll(row.findings());
            if (people != null) {
                doubtful.rejectUnread(group, people.size());
            }
        }
    }
}
