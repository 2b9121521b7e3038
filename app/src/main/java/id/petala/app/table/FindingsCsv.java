package id.petala.app.table;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code temuan.csv}: what was found in an input, one row each. */
public final class FindingsCsv {

    /** The name of the file. */
    public static final String NAME = "temuan.csv";

    private FindingsCsv() {}

    public static void write(Writer out, List<Finding> findings, Language language) throws IOException {
        CsvOut csv =
                CsvOut.to(out, List.of("file", "row", "column", "value", "rule", "reason", "expected", "severity"));
        for (Finding finding : findings) {
            String column = finding.where().column();
            int row = finding.where().row();
            csv.row(
                    finding.where().file(),
                    row == 0 ? "" : row + "",
                    column == null ? "" : column,
                    finding.value() == null ? "" : finding.value(),
                    finding.code(),
                    FindingText.reason(finding, language.locale()),
                    finding.expected(),
                    finding.severity().name());
        }
        csv.flush();
    }
}
