package id.petala.app.fit;

import id.petala.app.table.TableRows;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.fit.GapTable;
import id.petala.engine.number.Rational;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gap table of one's own: {@code selisih,bobot}. */
public final class GapFile {

    private static final String GAP = "selisih";
    private static final String WEIGHT = "bobot";

    private GapFile() {}

    /**
     * Reads the table.
     *
     * @throws Refused with every row that isn't as it must be
     */
    public static GapTable read(Path path) throws IOException {
        Map<Rational, Rational> weights = new LinkedHashMap<>();
        TableRows.read(path, List.of(GAP, WEIGHT), List.of(), row -> {
            if (weights.putIfAbsent(number(row, GAP), number(row, WEIGHT)) != null) {
                throw row.refused("fit-table.gap-twice", GAP, "");
            }
        });
        if (weights.isEmpty()) {
            Where file = Where.file(String.valueOf(path.getFileName()));
            throw new Refused(Finding.reject("facts-file.no-rows", file, null, GAP + "," + WEIGHT));
        }
        return new GapTable(weights);
    }

    private static Rational number(TableRows.Row row, String column) {
        try {
            return Rational.parse(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.refused("fit-table.number", column, "-1, 4.5", "±");
        }
    }
}
