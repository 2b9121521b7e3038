package id.petala.app.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The tables of one day, each a file that is written as rows come. */
final class Sheets implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final LocalDate day;
    private final Map<DemoTable, Sheet> sheets = new EnumMap<>(DemoTable.class);

    private static final class Sheet {
        private final BufferedWriter out;
        private int rows;

        Sheet(Path file) throws IOException {
            this.out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), BUFFER);
        }

        int row(CharSequence line) {
            try {
                out.append(line).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ++rows;
        }
    }

    /** @param folder made if need be */
    Sheets(Path folder, LocalDate day) throws IOException {
        this.day = day;
        Files.createDirectories(folder);
        for (DemoTable table : DemoTable.values()) {
            Sheet sheet = new Sheet(folder.resolve(table.file()));
            sheets.put(table, sheet);
            sheet.row(table.heading());
        }
    }

    LocalDate day() {
        return day;
    }

    /** Adds a line and returns its number, the heading being the first. */
    int row(DemoTable table, Object... cells) {
        return Objects.requireNonNull(sheets.get(table)).row(line(cells));
    }

    static String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i].toString()));
        }
        return line.toString();
    }

    private static String cell(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets.values()) {
            sheet.out.close();
        }
    }
}
