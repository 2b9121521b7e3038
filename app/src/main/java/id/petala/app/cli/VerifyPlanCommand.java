package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlanVerification;
import id.petala.app.plan.PlanReview;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunSummary;
import id.petala.engine.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code petala verify-plan}: whether the plan in a folder is what its proof says, without trusting any solver; with the data
 * package also whether its tables and the judgement of its moves come out of the data again.
 */
@Command(name = "verify-plan")
final class VerifyPlanCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "verify.dir")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path folder;

    @Option(names = "--data", paramLabel = "DATA", descriptionKey = "verify.data")
    private @Nullable Path data;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "verify.instrument")
    private @Nullable String instrument;

    @Mixin
    private final PairInstrumentOption worth = new PairInstrumentOption();

    VerifyPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new WrongUse("plan-folder", folder.toString());
        }
        PlanVerification.Result result = PlanVerification.of(folder);
        List<Finding> findings = new ArrayList<>(result.findings());
        if (data != null && findings.isEmpty()) {
            findings.addAll(PlanReview.of(folder, result.plan(), loaded(data), worth.book()));
        }
        console.findings(findings);
        if (!findings.isEmpty()) {
            console.err().println(console.text("verify.refused", findings.size() + ""));
            return ExitCode.REFUSED;
        }
        String worth = result.plan().worth(result.check().worth());
        String bound = result.plan().worth(result.check().bound());
        console.out().println(console.text(result.check().optimal() ? "verify.optimal" : "verify.gap", worth, bound));
        if (data != null) {
            console.out().println(console.text("verify.judged"));
        }
        return ExitCode.DONE;
    }

    private LoadedRun loaded(Path path) throws IOException {
        RunSummary origin = PlanReview.origin(folder);
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(
                Objects.requireNonNullElse(instrument, origin.instrument().id()));
        return LoadedRun.of(dataOption.at(path), AsOf.read(origin.asOf()), chosen.book(), chosen.instrument());
    }
}
