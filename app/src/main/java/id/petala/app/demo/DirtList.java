package id.petala.app.demo;

import id.petala.app.table.CsvOut;
import java.nio.file.Path;
import java.util.List;

/** The list of what is wrong on purpose: file, row as a person sees it, and what. */
final class DirtList implements AutoCloseable {

    private final CsvOut out;

    DirtList(Path file) {
        this.out = CsvOut.create(file, List.of("file", "row", "what"));
    }

    void add(String file, int row, String what) {
        out.row(file, Integer.toString(row), what);
    }

    @Override
    public void close() {
        out.close();
    }
}
