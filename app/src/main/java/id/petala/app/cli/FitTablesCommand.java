package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.fit.FitReport;
import id.petala.app.fit.FitTable;
import id.petala.app.fit.FitTableReader;
import id.petala.app.fit.MatchReport;
import id.petala.app.fit.PairwiseReport;
import id.petala.app.fit.ProfileReport;
import id.petala.app.fit.RankingReport;
import id.petala.app.fit.SelectionReport;
import id.petala.app.table.CsvOut;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Severity;
import id.petala.engine.selection.AhpRules;
import id.petala.engine.selection.OpenSelection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code petala fit-tables}: job fit and the ranking formulas of selection, from an analyst's table. */
@Command(name = "fit-tables")
final class FitTablesCommand implements Callable<Integer> {

    private static final String FIT = "fit.csv";
    private static final String DETAIL = "fit-detail.csv";
    private static final String EXPLANATION = "penjelasan.txt";
    private static final int MOST_EXPLAINED = 40;
    private static final int MOST_REMARKS = 20;

    private final Console console;

    @Option(names = "--facts", paramLabel = "TABLE.csv", required = true, descriptionKey = "fit.facts")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path facts;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--metode", paramLabel = "jpm|profil|saw|topsis|ahp|seleksi", descriptionKey = "fit.method")
    private @Nullable FitMethod method;

    @Option(names = "--normalkan-bobot", descriptionKey = "fit.scaled-option")
    private boolean scaled;

    @Mixin
    private MatchOptions match = new MatchOptions();

    @Mixin
    private ProfileOptions profile = new ProfileOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "fit.out")
    private @Nullable Path out;

    FitTablesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = AsOf.read(asOf);
        FitTable table = FitTableReader.read(facts);
        FitMethod chosen = method(table);
        requireUsed(chosen);
        FitReport report = report(chosen, table, day);
        print(report, day);
        List<String> unused = chosen.unused(table);
        if (!unused.isEmpty()) {
            console.out().println(console.text("fit.unused", chosen.option(), String.join(", ", unused)));
        }
        if (out != null) {
            write(report, out);
        }
        console.findings(report.findings(), FindingsCsv.NAME);
        boolean rejected = report.findings().stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
        return rejected ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    /** An option that the method doesn't look at was meant for something: it is refused, not passed over. */
    private void requireUsed(FitMethod chosen) {
        List<String> stated = new ArrayList<>();
        stated.addAll(chosen == FitMethod.JPM ? List.of() : match.stated());
        stated.addAll(chosen == FitMethod.PROFIL ? List.of() : profile.stated());
        if (!stated.isEmpty()) {
            throw new WrongUse("fit-option", String.join(", ", stated), chosen.option());
        }
    }

    private FitReport report(FitMethod chosen, FitTable table, LocalDate day) throws IOException {
        return switch (chosen) {
            case JPM -> MatchReport.of(table, match.settings(), day, console);
            case PROFIL -> ProfileReport.of(table, profile.choice(day, scaled, console), console);
            case SAW -> RankingReport.of(table, false, scaled, console);
            case TOPSIS -> RankingReport.of(table, true, scaled, console);
            case AHP -> PairwiseReport.of(table, AhpRules.shipped(), day, console);
            case SELEKSI -> SelectionReport.of(table, OpenSelection.shipped(), scaled, day, console);
        };
    }

    /** The method asked for; else the one that the table can only be meant for. */
    private FitMethod method(FitTable table) {
        if (method != null) {
            return method;
        }
        FitMethod meant = table.statesFactors() ? FitMethod.PROFIL : table.statesStandards() ? FitMethod.JPM : null;
        if (meant == null) {
            throw new WrongUse("fit-method");
        }
        console.out().println(console.text("fit.method-taken", meant.option()));
        return meant;
    }

    private void print(FitReport report, LocalDate day) {
        PrintWriter terminal = console.out();
        terminal.println(console.text("fit.settings", day.toString()));
        report.settings().forEach(line -> terminal.println("  " + line));
        for (FitReport.Section section : report.sections()) {
            terminal.println();
            if (!section.title().isEmpty()) {
                terminal.println(section.title());
            }
            Columns.print(terminal, section.rows());
        }
        if (!report.remarks().isEmpty()) {
            terminal.println();
            report.remarks().stream().limit(MOST_REMARKS).forEach(terminal::println);
        }
        if (report.remarks().size() > MOST_REMARKS) {
            int more = report.remarks().size() - MOST_REMARKS;
            terminal.println(console.text("fit.more-remarks", more + "", EXPLANATION));
        }
        if (out == null) {
            explain(report.explanation(), terminal);
        }
    }

    /** A long explanation is better read in a file. */
    private void explain(List<String> explanation, PrintWriter terminal) {
        terminal.println();
        if (explanation.size() > MOST_EXPLAINED) {
            terminal.println(console.text("fit.explained-in-file", EXPLANATION));
        } else {
            explanation.forEach(terminal::println);
        }
    }

    private void write(FitReport report, Path folder) throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write(FIT, text -> csv(text, report.fit()));
            output.write(DETAIL, text -> csv(text, report.detail()));
            output.write(EXPLANATION, text -> lines(text, report));
            output.findings(report.findings(), console.language());
            output.finish();
        }
    }

    private static void csv(Writer text, FitReport.Lines lines) {
        CsvOut csv = CsvOut.to(text, lines.header());
        lines.rows().forEach(csv::row);
        csv.flush();
    }

    private void lines(Writer text, FitReport report) throws IOException {
        for (List<String> part : List.of(report.settings(), report.remarks(), report.explanation())) {
            for (String line : part) {
                text.write(line + "\n");
            }
        }
    }
}
