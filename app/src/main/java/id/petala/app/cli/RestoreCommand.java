package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.serve.Safekeeping;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petala restore}: a backup put back into an empty database. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.zip", descriptionKey = "restore.file")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path file;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        int code = Safekeeping.restore(file, console);
        if (code == ExitCode.DONE) {
            console.out().println(console.text("restore.done", file.toString()));
        }
        return code;
    }
}
