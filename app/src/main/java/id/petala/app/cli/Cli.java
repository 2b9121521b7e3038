package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.NoValueOnDay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: finds the command, speaks the language asked for, and turns what goes wrong into sentences. */
public final class Cli {

    private static final String LANGUAGE = "--lang";
    private static final int BUG = 70;

    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /** Runs one command and returns its {@link ExitCode}. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        Console console = new Console(language(args), out, err);
        int code = execute(console, args);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(Console console, String[] args) {
        try {
            return commandLine(console).execute(args);
        } catch (OutOfMemoryError tooMuch) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            console.err().println(console.text("refused.memory", megabytes + ""));
            return ExitCode.REFUSED;
        }
    }

    /** All commands, in the order in which help lists them. A new command is one line here. */
    private List<Object> commands() {
        return List.of(
                new CheckCommand(console),
                new MapCommand(console),
                new ExplainCommand(console),
                new ReplayCommand(console),
                new ScoreCommand(console),
                new IndexCommand(console),
                new PredikatCommand(console),
                new AchievementCommand(console),
                new WorkloadCommand(console),
                new JobEvaluationCommand(console),
                new PlanIndexCommand(console),
                new FitCommand(console),
                new FitTablesCommand(console),
                new PlaceCommand(console),
                new PlanCommand(console),
                new VerifyPlanCommand(console),
                new ReplanCommand(console),
                new TemplateCommand(console),
                new MapColumnsCommand(console),
                new InstrumentCommand(console),
                new ServeCommand(console),
                new DemoCommand(console),
                new RehearseCommand(),
                new DemoDataCommand(console),
                new BackupCommand(console),
                new RestoreCommand(console));
    }

    /** The tree of commands, speaking the console's language. */
    static CommandLine commandLine(Console console) {
        return new Cli(console).commandLine();
    }

    private CommandLine commandLine() {
        CommandLine root = new CommandLine(new RootCommand(console));
        commands().forEach(root::addSubcommand);
        speak(root);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(console.out());
        root.setErr(console.err());
        root.setExecutionExceptionHandler((fault, _, _) -> failed(fault));
        root.setParameterExceptionHandler((fault, _) -> wrongUse(fault));
        return root;
    }

    private void speak(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.resourceBundle(Console.texts(console.language()));
        spec.usageMessage().synopsisSubcommandLabel(console.text("label.command"));
        spec.usageMessage().width(100);
        command.getSubcommands().values().forEach(this::speak);
    }

    /** The language must be known before anything is read, so that faults of reading are told in it too. */
    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String text = args[i].equals(LANGUAGE) && i + 1 < args.length ? args[i + 1] : args[i];
            if (text.replace(LANGUAGE + "=", "").toLowerCase(Locale.ROOT).equals("en")
                    && args[i].startsWith(LANGUAGE)) {
                return Language.EN;
            }
        }
        return Language.ID;
    }

    private int failed(Exception fault) {
        return switch (fault) {
            case Refused refused -> {
                console.findings(refused.findings());
                yield ExitCode.REFUSED;
            }
            case NoValueOnDay none -> {
                String day = none.day().toString();
                say("refused.day", none.parameter(), day, none.firstDay().toString());
                yield ExitCode.REFUSED;
            }
            case WrongUse wrong -> say("wrong." + wrong.key(), wrong.args().toArray(String[]::new));
            case NoSuchFileException missing -> say("wrong.file", missing.getFile());
            case InvalidPathException path -> say("wrong.file", path.getInput());
            case UncheckedIOException io -> failed(Objects.requireNonNull(io.getCause()));
            case FileSystemException place when place.getFile() != null -> say("wrong.io", place.getFile());
            case IOException io -> say("wrong.io", Objects.requireNonNullElse(io.getMessage(), io.toString()));
            default -> bug(fault);
        };
    }

    private int bug(Exception fault) {
        say("bug", fault.toString());
        fault.printStackTrace(console.err());
        return BUG;
    }

    private int say(String key, String... args) {
        console.err().println(console.text(key, args));
        return ExitCode.WRONG_USE;
    }

    private int wrongUse(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        switch (fault) {
            case MissingParameterException missing -> say("wrong.missing", names(missing));
            case UnmatchedArgumentException unknown -> unknownArgument(unknown);
            case ParameterException _
            when isLanguage(fault) -> say("wrong.lang", String.valueOf(fault.getValue()), languages());
            case ParameterException _
            when fault.getArgSpec() instanceof OptionSpec option
                    && fault.getValue() != null
                    && option.type().isEnum() ->
                say("wrong.choice", option.longestName(), fault.getValue(), choices(option));
            case ParameterException _
            when fault.getArgSpec() instanceof OptionSpec option
                    && fault.getValue() != null
                    && option.type() == int.class -> say("wrong.whole", option.longestName(), fault.getValue());
            default -> say("wrong.other", String.valueOf(fault.getMessage()));
        }
        return say("wrong.help", command);
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(arg -> arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel())
                        .toList());
    }

    private void unknownArgument(UnmatchedArgumentException unknown) {
        String written = String.join(" ", unknown.getUnmatched());
        List<String> suggestions = unknown.getSuggestions();
        if (suggestions.isEmpty()) {
            say("wrong.argument", written);
        } else {
            say("wrong.argument-near", written, suggestions.getFirst());
        }
    }

    private static boolean isLanguage(ParameterException fault) {
        return fault.getArgSpec() instanceof OptionSpec option
                && option.longestName().equals(LANGUAGE);
    }

    private static String choices(OptionSpec option) {
        return Stream.of(option.type().getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String languages() {
        return String.join(
                ", ", Stream.of(Language.values()).map(Language::code).toList());
    }
}
