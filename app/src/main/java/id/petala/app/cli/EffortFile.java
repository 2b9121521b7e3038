package id.petala.app.cli;

import id.petala.app.table.TableRows;
import id.petala.engine.index.EffortRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of an effort file. */
final class EffortFile {

    private static final List<String> REQUIRED = List.of("item", "level", "effort");
    private static final String REQUIRES = "requires";

    private EffortFile() {}

    /**
     * Reads a file.
     *
     * @throws id.petala.engine.finding.Refused with every row that isn't as it must be
     */
    static List<EffortRow> read(Path path) throws IOException {
        List<EffortRow> rows = new ArrayList<>();
        TableRows.read(
                path,
                REQUIRED,
                List.of(REQUIRES),
                row -> rows.add(new EffortRow(
                        row.where(), row.cell("item"), row.cell("level"), row.cell("effort"), row.cell(REQUIRES))));
        return rows;
    }
}
