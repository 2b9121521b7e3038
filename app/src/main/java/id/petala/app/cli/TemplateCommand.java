package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.file.Draft;
import id.petala.app.intake.Template;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petala template}: an empty data package as a workbook to fill in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "template.file")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path file;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new WrongUse("exists", file.toString());
        }
        try (Draft draft = Draft.at(file.resolveSibling("." + file.getFileName() + ".part"))) {
            try (OutputStream out = Files.newOutputStream(draft.path())) {
                Template.write(out, ShippedRules.book(), console.language());
            }
            draft.become(file);
        }
        console.out().println(console.text("template.done", file.toString()));
        return ExitCode.DONE;
    }
}
