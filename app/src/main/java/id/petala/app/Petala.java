package id.petala.app;

import id.petala.app.cli.Cli;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point of Petala. */
public final class Petala {

    private Petala() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, utf8(System.out), utf8(System.err)));
    }

    /** In UTF-8 whatever the machine's own encoding, so that output is the same everywhere. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
