package id.petala.app.cli;

import id.petala.app.check.CheckFolder;
import id.petala.app.check.DataCheck;
import id.petala.app.check.TableTotal;
import id.petala.app.check.UnitQuality;
import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.intake.Intake;
import id.petala.app.intake.Quarantine;
import id.petala.app.platform.Words;
import id.petala.engine.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala check}: what is wrong with a data package, cell by cell, and the rejected rows to be mended. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int SHOWN = 20;
    private static final Set<String> CONSEQUENCES = Set.of("data.orphan", "data.of-rejected");
    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = "DATA", descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "check.as-of")
    private @Nullable String asOf;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "instrument")
    private String instrument = InstrumentArgument.DEFAULT;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
    private @Nullable Path out;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf == null ? LocalDate.now(HERE) : AsOf.read(asOf);
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        DataCheck check = DataCheck.of(dataOption.at(data), day, chosen.book(), chosen.instrument());
        if (out != null) {
            CheckFolder.write(check, out.toAbsolutePath().normalize(), console.language());
        }
        say(check);
        if (check.nobody()) {
            return ExitCode.REFUSED;
        }
        return check.intake().rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void say(DataCheck check) {
        first(check.intake().findings());
        rows(check.intake());
        quality(check);
        written(check.intake().quarantine().parts().size());
    }

    private void written(int quarantined) {
        if (out == null) {
            console.out().println(console.text("check.not-written"));
            return;
        }
        console.out().println(console.text("check.written", out.toString()));
        if (quarantined > 0) {
            console.out().println(console.text("check.mend", quarantined + "", out.resolve(Quarantine.FOLDER) + ""));
        }
    }

    /** The first findings, those that only follow from others last. */
    private void first(List<Finding> findings) {
        int shown = Math.min(SHOWN, findings.size());
        console.findings(findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> CONSEQUENCES.contains(finding.code())))
                .limit(shown)
                .toList());
        if (shown < findings.size()) {
            console.err().println(console.text("check.more", findings.size() - shown + ""));
            console.err().flush();
        }
    }

    private void rows(Intake intake) {
        List<TableTotal> totals = TableTotal.byTable(intake.counts());
        totals.stream().filter(total -> total.read() > 0).forEach(total -> line(total.table(), total));
        String empty = totals.stream()
                .filter(total -> total.read() == 0)
                .map(TableTotal::table)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            console.out().println(console.text("check.no-rows", empty));
        }
        line(console.text("check.all"), TableTotal.sum(intake.counts()));
    }

    private void line(String name, TableTotal total) {
        StringJoiner kinds = new StringJoiner(", ", " (", ")").setEmptyValue("");
        kind(kinds, "check.faulty", total.faulty());
        kind(kinds, "check.orphans", total.orphans());
        kind(kinds, "check.of-rejected", total.ofRejected());
        kind(kinds, "check.repeated", total.repeated());
        kind(kinds, "check.replaced", total.replaced());
        console.out()
                .println(console.text(
                        "check.rows",
                        name,
                        total.read() + "",
                        total.accepted() + "",
                        total.rejected() + "",
                        kinds.toString()));
    }

    private void kind(StringJoiner kinds, String key, int count) {
        if (count > 0) {
            kinds.add(console.text(key, count + ""));
        }
    }

    private void quality(DataCheck check) {
        UnitQuality all = UnitQuality.all("", check.units());
        BigDecimal share = all.share();
        if (share != null) {
            console.out()
                    .println(console.text(
                            "check.complete",
                            all.complete() + "",
                            all.people() + "",
                            Words.in(console.language().code()).percent(share),
                            check.instrument().id()));
        }
    }
}
