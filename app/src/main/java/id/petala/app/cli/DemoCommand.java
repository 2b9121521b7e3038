package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.serve.ServeDemo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petala demo}: everything on this machine with an invented agency, in one command. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "demo.port")
    private String port = "8080";

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return ServeDemo.run(number(), console);
    }

    private int number() {
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > LAST_PORT) {
            throw new WrongUse("port", port);
        }
        return Integer.parseInt(port);
    }
}
