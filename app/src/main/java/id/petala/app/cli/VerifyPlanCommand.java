package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.placement.PlanVerification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petala verify-plan}: whether the plan in a folder is what its proof says, without trusting any solver. */
@Command(name = "verify-plan")
final class VerifyPlanCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "verify.dir")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path folder;

    VerifyPlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanVerification.Result result = PlanVerification.of(folder);
        console.findings(result.findings());
        if (!result.findings().isEmpty()) {
            console.err()
                    .println(console.text("verify.refused", result.findings().size() + ""));
            return ExitCode.REFUSED;
        }
        String worth = result.plan().worth(result.check().worth());
        String bound = result.plan().worth(result.check().bound());
        console.out().println(console.text(result.check().optimal() ? "verify.optimal" : "verify.gap", worth, bound));
        return ExitCode.DONE;
    }
}
