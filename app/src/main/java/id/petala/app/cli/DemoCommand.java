package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.serve.ServeDemo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petala demo}: everything on this machine with an invented agency, in one command. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "demo.port")
    private int port;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return ServeDemo.run(port, console);
    }
}
