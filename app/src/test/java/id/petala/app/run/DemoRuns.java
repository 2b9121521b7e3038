package id.petala.app.run;

import id.petala.app.demo.DemoCity;
import id.petala.app.intake.PackageInput;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two runs of a small demo city, as pages see kept runs. Laid out once for all tests of a machine. */
public final class DemoRuns implements OpenRuns {

    public static final RuleBook BOOK = ShippedRules.book();
    public static final DemoCity CITY = new DemoCity(1_200, 7, LocalDate.of(2026, 6, 30));

    private final List<OpenRun> runs;

    private DemoRuns(List<OpenRun> runs) {
        this.runs = runs;
    }

    private static final class Once {
        private static final DemoRuns RUNS = make();
    }

    public static DemoRuns get() {
        return Once.RUNS;
    }

    private static DemoRuns make() {
        try {
            Path folder = Files.createTempDirectory("petala-demo-runs");
            try {
                CITY.write(folder.resolve("data"));
                List<OpenRun> runs = new ArrayList<>();
                for (LocalDate day : CITY.days()) {
                    runs.add(run(folder.resolve("data").resolve(day.toString()), day, runs));
                }
                return new DemoRuns(runs.reversed());
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenRun run(Path data, LocalDate day, List<OpenRun> earlier) {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a"));
        LoadedRun loaded = LoadedRun.of(PackageInput.of(data), day, BOOK, instrument);
        KeptRun kept = new KeptRun(
                new UUID(7, earlier.size()),
                DemoCity.NAME,
                true,
                day,
                instrument.id(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                RunSummary.of(loaded.run(), null),
                !earlier.isEmpty());
        TreeMap<String, Integer> before = earlier.isEmpty()
                ? null
                : new TreeMap<>(earlier.getLast().run().map().countsByBox());
        return new OpenRun(kept, loaded.run(), loaded.intake(), before);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public OpenRun shownOrNone() {
        return runs.getFirst();
    }

    /** The run of the earlier day. */
    public OpenRun earlier() {
        return runs.getLast();
    }

    @Override
    public List<KeptRun> runs() {
        return runs.stream().map(OpenRun::kept).toList();
    }

    @Override
    public @Nullable OpenRun open(UUID run) {
        return runs.stream()
                .filter(one -> one.kept().id().equals(run))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Standing> history(String nip) {
        return runs.stream()
                .map(one -> RunOutcome.of(one.run()).standing(nip, one.kept()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public @Nullable Movement movement(UUID from, UUID to) {
        OpenRun earlier = open(from);
        OpenRun later = open(to);
        return earlier == null || later == null
                ? null
                : Movement.between(earlier.run().asEarlier(true), later.run().map());
    }
}
