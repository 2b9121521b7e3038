package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.engine.rule.Language;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command printed and returned. */
record Ran(int code, String out, String err) {

    static Ran petala(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }

    /** A console nobody reads. */
    static Console console(Language language) {
        return new Console(language, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }
}
