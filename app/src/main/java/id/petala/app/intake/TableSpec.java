package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table of the data package: its columns, its key, what is checked across columns, and the record a row becomes.
 *
 * @param name file name without its ending, and the name that statements of coverage use
 * @param key the columns that, with the person, name a row
 * @param dated the day column by which a row is dated; the empty text for none
 * @param check looks at cells together, and rejects or warns
 * @param make the record of an accepted row
 */
public record TableSpec<T>(
        String name,
        Label label,
        List<ColumnSpec> columns,
        List<String> key,
        String dated,
        Consumer<PendingRow> check,
        Function<RowView, T> make) {

    /** The table of the people themselves. */
    static final String PEOPLE = "pegawai";

    /** The column that names the person. */
    static final String NIP = "nip";

    /** The column in which rows of extra facts name their fact. */
    static final String FACT = "fakta";

    /** The column in which appraisals tell which part of the year they are of. */
    static final String PERIOD = "periode";

    /** The column with the number of a certificate, and the one that tells who gave it. */
    static final String NUMBER = "nomor";

    static final String ISSUER = "penerbit";

    public TableSpec {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The file the table is read from. */
    public String file() {
        return name + ".csv";
    }

    /** Whether rows belong to people. */
    boolean ofPeople() {
        return columns.getFirst().name().equals(NIP);
    }
}
