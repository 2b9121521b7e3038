package id.petala.app.cli;

import picocli.CommandLine.Option;

/** The option {@code --port} of the commands that serve pages. */
final class PortOption {

    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "serve.port")
    private String port = "8080";

    int number() {
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > LAST_PORT) {
            throw new WrongUse("port", port);
        }
        return Integer.parseInt(port);
    }
}
