package id.petala.app.fit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a fit table: which form the table has, and what each column is.
 *
 * @param names the columns as the table names them
 * @param subject the column of candidates; in the crossed form that of criteria
 * @param criterion the column of criteria in the long form, else -1
 * @param value the column of values in the long form, else -1
 * @param group the column of posts, or -1
 */
record Heading(List<String> names, Form form, int subject, int criterion, int value, int group) {

    /** How a table is laid out. */
    enum Form {
        /** A row a candidate and criterion. */
        LONG,
        /** A row a candidate, a column a criterion. */
        WIDE,
        /** A row a criterion, a column a candidate, and columns that state roles, by which the form is known. */
        CROSSED
    }

    private static final Set<String> SUBJECTS = Set.of(
            "subject",
            "subjek",
            "nip",
            "nama",
            "name",
            "kandidat",
            "calon",
            "candidate",
            "peserta",
            "pegawai",
            "alternatif",
            "alternative");
    private static final Set<String> CRITERIA =
            Set.of("criterion", "kriteria", "kompetensi", "competency", "indikator", "item", "butir");
    private static final Set<String> VALUES =
            Set.of("value", "nilai", "skor", "score", "capaian", "achieved", "level", "hasil");
    private static final Set<String> GROUPS = Set.of("jabatan", "post", "position", "formasi");
    private static final Set<String> PASSED =
            Set.of("no", "no.", "nomor", "keterangan", "catatan", "note", "notes", "remarks");

    static Heading of(List<String> names) {
        int subject = first(names, SUBJECTS);
        int criterion = first(names, CRITERIA);
        int value = first(names, VALUES);
        int group = first(names, GROUPS);
        if (subject >= 0 && criterion >= 0 && value >= 0) {
            return new Heading(names, Form.LONG, subject, criterion, value, group);
        }
        if (subject < 0 && criterion >= 0 && names.stream().anyMatch(name -> Role.of(name) != null)) {
            return new Heading(names, Form.CROSSED, criterion, -1, -1, -1);
        }
        int first = subject >= 0 ? subject : firstUnpassed(names, group);
        return new Heading(names, Form.WIDE, first, -1, -1, group);
    }

    private static int first(List<String> names, Set<String> known) {
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(Role.normal(names.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstUnpassed(List<String> names, int group) {
        for (int i = 0; i < names.size(); i++) {
            if (i != group && !PASSED.contains(Role.normal(names.get(i)))) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a column is none of those that say whom and what a row is about. */
    boolean plain(int column) {
        return column != subject && column != criterion && column != value && column != group && !passed(column);
    }

    /** Whether a column is passed over: numbers of rows, remarks, a second name of the candidate. */
    boolean passed(int column) {
        String name = Role.normal(names.get(column));
        boolean second = form == Form.WIDE && SUBJECTS.contains(name);
        return column != subject && (second || name.isEmpty() || PASSED.contains(name));
    }

    /** The role of a column of the long or crossed form; null where it has none. */
    @Nullable
    Role role(int column) {
        return form == Form.WIDE ? null : Role.of(names.get(column));
    }

    /** The criterion beside whose column this one states the standard ({@code M.1 standar}); null where there is none. */
    @Nullable
    String standardOf(int column) {
        String name = Role.normal(names.get(column));
        for (int other = 0; other < names.size(); other++) {
            String of = Role.normal(names.get(other)) + " ";
            if (other != column
                    && plain(other)
                    && name.startsWith(of)
                    && Role.of(name.substring(of.length())) == Role.STANDARD) {
                return names.get(other);
            }
        }
        return null;
    }
}
