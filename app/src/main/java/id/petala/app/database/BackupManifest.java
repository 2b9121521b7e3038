package id.petala.app.database;

import java.util.ArrayList;
import java.util.List;

/**
 * The first page of a backup, as plain lines: what it is, which schema version it holds, and of each file its hash, rows and columns.
 *
 * <pre>{@code
 * petala-backup 1
 * schema 1
 * created 2026-11-22T04:00:00Z
 * table snapshot 12 3f79bb...  content,created_at,id,...
 * }</pre>
 */
record BackupManifest(String schemaVersion, String created, List<Entry> entries) {
    static final String NAME = "manifest.txt";
    static final int FORMAT = 1;

    private static final String MAGIC = "petala-backup ";

    /** One table's file. */
    record Entry(String table, long rows, String sha256, List<String> columns) {
        Entry {
            columns = List.copyOf(columns);
        }

        String file() {
            return file(table);
        }

        static String file(String table) {
            return "tables/" + table + ".copy";
        }

        private String line() {
            return String.join(" ", "table", table, Long.toString(rows), sha256, String.join(",", columns));
        }

        private static Entry parse(String line) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 5 || !parts[1].matches("[a-z_0-9]+") || !parts[3].matches("[0-9a-f]{64}")) {
                throw damaged(line);
            }
            return new Entry(parts[1], number(parts[2], line), parts[3], List.of(parts[4].split(",", -1)));
        }
    }

    BackupManifest {
        entries = List.copyOf(entries);
    }

    String text() {
        var lines = new ArrayList<String>(List.of(MAGIC + FORMAT, "schema " + schemaVersion, "created " + created));
        entries.forEach(entry -> lines.add(entry.line()));
        return String.join("\n", lines) + "\n";
    }

    static BackupManifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.getFirst().startsWith(MAGIC)) {
            throw damaged(lines.isEmpty() ? "" : lines.getFirst());
        }
        checkFormat(number(lines.getFirst().substring(MAGIC.length()), lines.getFirst()));
        return new BackupManifest(
                version(after(lines.get(1), "schema ")), after(lines.get(2), "created "), entries(lines));
    }

    private static List<Entry> entries(List<String> lines) {
        return lines.stream().skip(3).map(Entry::parse).toList();
    }

    private static void checkFormat(long format) {
        if (format != FORMAT) {
            throw new BackupRefusedException(
                    "Berkas cadangan ini berformat " + format + "; Petala ini hanya membaca format " + FORMAT
                            + ". Pakai Petala yang lebih baru.",
                    "This backup has format " + format + "; this Petala reads only format " + FORMAT
                            + ". Use a newer Petala.");
        }
    }

    private static String version(String text) {
        if (!text.matches("[0-9]+([._][0-9]+)*")) {
            throw damaged(text);
        }
        return text;
    }

    private static String after(String line, String key) {
        if (!line.startsWith(key)) {
            throw damaged(line);
        }
        return line.substring(key.length());
    }

    private static long number(String digits, String line) {
        if (!digits.matches("[0-9]{1,18}")) {
            throw damaged(line);
        }
        return Long.parseLong(digits);
    }

    private static BackupRefusedException damaged(String line) {
        String shown = line.length() > 80 ? line.substring(0, 80) : line;
        return new BackupRefusedException(
                "Daftar isi cadangan rusak pada baris \"" + shown + "\"; pakai salinan cadangan yang lain.",
                "The backup's manifest is damaged at line \"" + shown + "\"; use another copy of the backup.");
    }
}
