package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code petala} itself: says what there is. */
@Command(name = "petala", version = "Petala 0.1.0")
@SuppressWarnings("UnusedVariable") // options that picocli and Cli read
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    /** Read by {@link Cli} beforehand; named here so that help shows it and other values are refused. */
    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private Lang lang = Lang.id;

    /** The languages as they are typed. */
    enum Lang {
        id,
        en
    }

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.out());
        return ExitCode.DONE;
    }
}
