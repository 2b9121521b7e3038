package id.petala.app.intake;

import id.petala.app.file.LineGuard;
import id.petala.app.table.CsvOut;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Severity;
import id.petala.engine.rule.Language;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rejected rows of a data package, file by file in their own form, with the reasons beside. They are read anew from
 * the package when they are written, so that none is held in memory.
 *
 * <p>A mended file brings its rows in when it is put into the package: the column {@code alasan} is not read as data, and
 * the rows it names count as replaced.
 */
public final class Quarantine {

    /** The folder of quarantine files, in the result of a check and, once mended, in a data package. */
    public static final String FOLDER = "karantina";

    private static final int LONGEST_NAME = 100;
    /** Names that Windows keeps for devices, whatever follows their point. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?");
    /** Longer ones are no names of columns, and would leave no room for the column of reasons. */
    private static final int LONGEST_HEADING = 200;

    private final List<RejectedRows> sources;
    private final List<Finding> findings;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A quarantine file.
     *
     * @param name its name in the folder
     * @param source the file or sheet its rows come from
     */
    public record Part(String name, String source, int rows) {}

    Quarantine(List<RejectedRows> rejected, List<Finding> findings) {
        this.sources = together(rejected);
        this.findings = findings;
        Set<String> taken = new LinkedHashSet<>();
        for (RejectedRows rows : sources) {
            String name = name(rows.source().name(), taken);
            parts.add(new Part(name, rows.source().name(), rows.rows().cardinality()));
        }
    }

    /** The files there are to write, in the order of the tables. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The rejected rows file by file, also of a file that holds several tables. */
    private static List<RejectedRows> together(List<RejectedRows> rejected) {
        Map<String, RejectedRows> byName = new LinkedHashMap<>();
        rejected.stream()
                .filter(rows -> !rows.rows().isEmpty())
                .forEach(rows -> byName.merge(rows.source().name(), rows, RejectedRows::and));
        return List.copyOf(byName.values());
    }

    /** The name of the source without its folder, of signs that name a file everywhere; different for each source. */
    private static String name(String source, Set<String> taken) {
        String plain = (source.startsWith(FOLDER + "/") ? source.substring(FOLDER.length() + 1) : source)
                .replaceAll("(?i)\\.csv$", "")
                .replaceAll("[^A-Za-z0-9 _-]+", ".");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME)).replaceAll("^[ .]+|[ .]+$", "");
        String shortened = end.isEmpty() || DEVICE.matcher(end).matches() ? "berkas-" + end : end;
        String name = shortened;
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = shortened + "-" + again;
        }
        return name + ".csv";
    }

    /** Writes one file. */
    public void write(Part part, Writer out, Language language) {
        RejectedRows rejected = sources.get(parts.indexOf(part));
        Rows rows = new Rows(rejected, reasons(part.source(), language), out);
        rejected.source().foreign().read(rows);
        rows.finish();
    }

    private Map<Integer, String> reasons(String source, Language language) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.REJECT
                        && finding.where().file().equals(source))
                .collect(Collectors.groupingBy(
                        finding -> finding.where().row(),
                        LinkedHashMap::new,
                        Collectors.mapping(finding -> reason(finding, language), Collectors.joining(" | "))));
    }

    private static String reason(Finding finding, Language language) {
        String column = finding.where().column();
        return (column == null ? "" : column + ": ") + FindingText.reason(finding, language.locale());
    }

    /** Copies the rejected rows of one source. */
    private static final class Rows extends RowCopy {

        private final RejectedRows rejected;
        private final Map<Integer, String> reasons;
        private final Writer out;
        private CsvOut csv;
        private int width;

        Rows(RejectedRows rejected, Map<Integer, String> reasons, Writer out) {
            this.rejected = rejected;
            this.reasons = reasons;
            this.out = out;
            this.csv = CsvOut.to(Writer.nullWriter(), List.of());
        }

        @Override
        boolean heading(List<String> names) {
            List<String> cells = withoutReasons(names);
            cells.replaceAll(cell -> cell.substring(0, Math.min(LONGEST_HEADING, cell.length())));
            width = cells.size();
            cells.add(RowReference.COLUMN);
            csv = CsvOut.to(out, cells);
            return true;
        }

        @Override
        boolean row(int row, List<String> cells) {
            if (rejected.rows().get(row)) {
                csv.row(copied(row, cells));
            }
            return row < rejected.rows().length();
        }

        /** The cells under their headings, the reason after the last heading, and after it what stood under none. */
        private List<String> copied(int row, List<String> cells) {
            List<String> copy = withoutReasons(cells);
            copy.replaceAll(cell -> cell.replace("" + LineGuard.MARK, ""));
            while (copy.size() < width) {
                copy.add("");
            }
            copy.add(width, RowReference.cell(stoodFor(row)) + " " + reasons.getOrDefault(row, "") + ownText());
            return copy;
        }

        /** What a column of that name held before it was a quarantine's. */
        private String ownText() {
            boolean own = !reasons().isEmpty() && RowReference.in(reasons()).isEmpty();
            return own ? " | " + reasons() : "";
        }

        private List<RowReference> stoodFor(int row) {
            RowReference own = new RowReference(rejected.source().name(), row, hash());
            Set<RowReference> all = new LinkedHashSet<>(RowReference.in(reasons()));
            all.add(own);
            all.addAll(rejected.alike().getOrDefault(row, List.of()));
            return List.copyOf(all);
        }

        private List<String> withoutReasons(List<String> cells) {
            List<String> copy = new ArrayList<>(cells);
            if (reasonsAt() >= 0 && reasonsAt() < copy.size()) {
                copy.remove(reasonsAt());
            }
            return copy;
        }

        void finish() {
            csv.flush();
        }
    }
}
