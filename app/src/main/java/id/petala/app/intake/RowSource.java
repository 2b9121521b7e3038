package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import java.util.List;

/** Where the rows of a table stand: a CSV file or a sheet of a workbook. Read once, from beginning to end. */
interface RowSource {

    /** How findings name it: the file, and the sheet where there are several. */
    String name();

    /**
     * Hands over every row, the heading first.
     *
     * @throws Refused when it can't be read to its end
     */
    void read(RowTaker taker);

    /** A finding about a column of ours, with the heading and what is right there as people write them here. */
    default Finding asWritten(Finding ours) {
        return ours;
    }

    /** The same source, to be read once more. */
    RowSource again();

    /** The source in its own form, to be read once more. */
    default RowSource foreign() {
        return again();
    }

    /** What there is to know about the file before its rows are read. */
    default List<Finding> notes() {
        return List.of();
    }

    /** Whether what was read so far may hold {@link id.petala.app.file.LineGuard#UNDECODED}. */
    default boolean damaged() {
        return true;
    }

    /** SHA-256 of the bytes of the file. */
    String sha256Hex();
}
