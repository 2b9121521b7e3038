package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlanVerification;
import id.petala.app.plan.PlanReview;
import id.petala.engine.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code petala verify-plan}: whether the plan in a folder is what its proof says, without trusting any solver; with the data
 * package also whether its tables and the judgement of its moves come out of the data again.
 */
@Command(name = "verify-plan")
final class VerifyPlanCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "verify.dir")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path folder;

    @Mixin
    private final PlanOrigin origin = new PlanOrigin();

    VerifyPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new WrongUse("plan-folder", folder.toString());
        }
        boolean judged = origin.given();
        PlanVerification.Result result = PlanVerification.of(folder);
        List<Finding> findings = new ArrayList<>(result.findings());
        if (judged && findings.isEmpty()) {
            findings.addAll(PlanReview.of(folder, result.plan(), origin.of(PlanReview.origin(folder)), origin.pairs()));
        }
        console.findings(findings);
        if (!findings.isEmpty()) {
            console.err().println(console.text("verify.refused", findings.size() + ""));
            return ExitCode.REFUSED;
        }
        String worth = result.plan().worth(result.check().worth());
        String bound = result.plan().worth(result.check().bound());
        console.out().println(console.text(result.check().optimal() ? "verify.optimal" : "verify.gap", worth, bound));
        if (judged) {
            console.out().println(console.text("verify.judged"));
        }
        return ExitCode.DONE;
    }
}
