package id.petala.app.run;

import id.petala.app.demo.DemoCity;
import id.petala.app.intake.PackageInput;
import id.petala.app.intake.Progress;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two runs of a small demo city, as pages see kept runs. Laid out once for all tests of a machine. */
public final class DemoRuns implements OpenRuns {

    public static final RuleBook BOOK = ShippedRules.book();
    public static final DemoCity CITY = new DemoCity(1_200, 7, LocalDate.of(2026, 6, 30));

    private final List<OpenRun> runs;
    private final Map<UUID, KeptRun.Seal> seals = new ConcurrentHashMap<>();

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
                !earlier.isEmpty(),
                null);
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

    @Override
    public UUID newest() {
        return shownOrNone().kept().id();
    }

    /** The run of the earlier day. */
    public OpenRun earlier() {
        return runs.getLast();
    }

    @Override
    public List<KeptRun> runs() {
        return runs.stream().map(OpenRun::kept).map(this::withSeal).toList();
    }

    private KeptRun withSeal(KeptRun run) {
        return new KeptRun(
                run.id(),
                run.agency(),
                run.demo(),
                run.asOf(),
                run.instrument(),
                run.keptAt(),
                run.summary(),
                run.shown(),
                seals.get(run.id()));
    }

    @Override
    public @Nullable Replay replay(UUID run, Progress progress) {
        OpenRun open = open(run);
        return open == null
                ? null
                : Replay.of(TalentMapCsv.text(open.run()), open.kept().summary().json(), open.run());
    }

    @Override
    public boolean seal(UUID run, String official, String reason) {
        Instant now = Instant.parse("2026-11-22T03:04:05Z");
        return open(run) != null && seals.putIfAbsent(run, new KeptRun.Seal(official, reason, now)) == null;
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
