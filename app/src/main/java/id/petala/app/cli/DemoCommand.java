package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.serve.Serving;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code petala demo}: everything on this machine with an invented agency, in one command. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PortOption port = new PortOption();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Serving.run(port.number(), true, console);
    }
}
