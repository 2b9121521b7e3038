package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.Replay;
import id.petala.app.run.RunFolder;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.RuleBookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code petala replay}: a kept run computed again from its own rules and the data. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(index = "0", paramLabel = "RUN_DIR", descriptionKey = "replay.run")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path run;

    @Parameters(index = "1", paramLabel = "DATA", descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder kept = RunFolder.open(run);
        RuleBook book = RuleBookReader.read(kept.ruleTexts());
        Instrument instrument = kept.instrument(book);
        LocalDate asOf = LocalDate.parse(kept.summary().asOf());
        LoadedRun now = LoadedRun.of(dataOption.at(data), asOf, book, instrument);
        Replay replay = Replay.of(kept, now.run());
        replay.causes().forEach(cause -> console.out().println(console.text("replay.cause." + cause.name())));
        if (replay.same()) {
            console.out().println(console.text("replay.same", replay.people() + ""));
            console.out().println(console.text("replay.unchecked", String.join(", ", Replay.UNCHECKED)));
            return ExitCode.DONE;
        }
        console.out()
                .println(console.text(
                        "replay.differs",
                        replay.total() + "",
                        replay.differences().size() + ""));
        replay.differences().forEach(this::say);
        return ExitCode.REJECTED_ROWS;
    }

    private static String place(Replay.Difference difference) {
        return String.join(" ", difference.file(), difference.at(), difference.name())
                .replaceAll(" +", " ")
                .strip();
    }

    private void say(Replay.Difference difference) {
        console.out()
                .println(console.text(
                        difference.inputs().isEmpty() ? "replay.line" : "replay.line-inputs",
                        place(difference),
                        difference.then(),
                        difference.now(),
                        String.join("; ", difference.inputs())));
    }
}
