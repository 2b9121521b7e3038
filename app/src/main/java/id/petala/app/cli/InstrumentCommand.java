package id.petala.app.cli;

import id.petala.engine.instrument.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code petala instrument}: the instruments that Petala ships and those of files. */
@Command(name = "instrument")
final class InstrumentCommand implements Callable<Integer> {

    private final Console console;

    InstrumentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list")
    int list() {
        List<List<String>> rows = new ArrayList<>();
        ShippedRules.book().instruments().values().forEach(instrument -> rows.add(List.of(
                instrument.id(), instrument.version(), instrument.firstDay().toString(),
                instrument.label().in(console.language()))));
        Columns.print(console.out(), rows);
        return ExitCode.DONE;
    }
}
