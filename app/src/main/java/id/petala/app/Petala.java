package id.petala.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line. */
@Command(
        name = "petala",
        mixinStandardHelpOptions = true,
        version = "Petala 0.1.0",
        description = "Peta Talenta ASN: memetakan, mengembangkan, menempatkan, dan melindungi ASN berdasarkan merit.")
public final class Petala implements Runnable {

    private Petala() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Petala()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
