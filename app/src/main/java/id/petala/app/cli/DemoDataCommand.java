package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.demo.DemoCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala demo-data}: data packages of a city of invented people. */
@Command(name = "demo-data")
final class DemoDataCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "demo-data.folder")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path folder;

    @Option(names = "--people", paramLabel = "N", descriptionKey = "demo-data.people")
    private int people = DemoCity.DEFAULT.people();

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "demo-data.seed")
    private long seed = DemoCity.DEFAULT.seed();

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "demo-data.as-of")
    private String asOf = DemoCity.DEFAULT.asOf().toString();

    DemoDataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DemoCity city = new DemoCity(people(), seed, day());
        if (Files.exists(folder) && !empty(folder)) {
            throw new WrongUse("demo-folder", folder.toString());
        }
        city.write(folder);
        List<String> days = city.days().stream().map(LocalDate::toString).toList();
        console.out().println(console.text("demo-data.done", people + "", folder.toString(), String.join(", ", days)));
        console.out().println(console.text("demo-data.dirt", DemoCity.DIRT));
        console.out().println(console.text("demo-data.next", folder.resolve(days.getLast()) + "", days.getLast()));
        return ExitCode.DONE;
    }

    private int people() {
        if (people < DemoCity.FEWEST || people > DemoCity.MOST) {
            throw new WrongUse("demo-people", people + "", DemoCity.FEWEST + "", DemoCity.MOST + "");
        }
        return people;
    }

    private LocalDate day() {
        LocalDate day = AsOf.read(asOf);
        if (day.isBefore(DemoCity.FIRST_DAY) || day.isAfter(DemoCity.LAST_DAY)) {
            throw new WrongUse("demo-day", asOf, DemoCity.FIRST_DAY.toString(), DemoCity.LAST_DAY.toString());
        }
        return day;
    }

    private static boolean empty(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }
}
