package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.serve.Serving;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code petala serve}: the pages on this machine with what is kept; the first page leads to the import while nothing is. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PortOption port = new PortOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Serving.run(port.number(), false, console);
    }
}
