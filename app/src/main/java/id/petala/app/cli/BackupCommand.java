package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.serve.Safekeeping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petala backup}: the whole database as one checked file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.zip", descriptionKey = "backup.file")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path file;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw new WrongUse("exists", file.toString());
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new WrongUse("backup-folder", folder.toString());
        }
        int code = Safekeeping.backup(file, console);
        if (code == ExitCode.DONE) {
            console.out().println(console.text("backup.done", file.toString(), Files.size(file) + ""));
        }
        return code;
    }
}
