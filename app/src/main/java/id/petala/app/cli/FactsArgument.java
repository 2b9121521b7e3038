package id.petala.app.cli;

import id.petala.app.facts.FactsFile;
import id.petala.app.worksheet.FilledWorksheet;
import id.petala.engine.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The facts of an index: a facts file, or a worksheet that was filled in. */
final class FactsArgument {

    private FactsArgument() {}

    /**
     * Reads the facts for an index on a day.
     *
     * @throws id.petala.engine.finding.Refused when the file can't be read as a whole, or is a worksheet of another
     *     instrument or day
     */
    static FactsFile read(Path path, Instrument instrument, LocalDate day) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return FactsFile.read(path);
        }
        FilledWorksheet filled = FilledWorksheet.read(path, name);
        filled.head().require(instrument, day, filled.where());
        return filled.facts();
    }
}
