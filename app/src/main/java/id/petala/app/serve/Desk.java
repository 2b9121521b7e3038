package id.petala.app.serve;

import id.petala.app.check.CheckedData;
import id.petala.app.database.Instansi;
import id.petala.app.database.Seal;
import id.petala.app.file.Draft;
import id.petala.app.file.Rooms;
import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.app.intake.Progress;
import id.petala.app.platform.Held;
import id.petala.app.run.KeptRun;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Replay;
import id.petala.app.run.RunArchive;
import id.petala.app.run.RunArchive.Listed;
import id.petala.app.run.RunOutcome;
import id.petala.app.run.Standing;
import id.petala.app.run.TalentRun;
import id.petala.app.upload.Shelf;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kept runs, laid out as requests ask for them: the newest, unless a request asks for another. */
final class Desk implements OpenRuns, Shelf {

    /** As many runs of each agency can be chosen from. */
    private static final int LISTED = 100;

    /** As many runs beside the newest are held in memory. */
    private static final int HELD = 3;

    private static final int MOVEMENTS_HELD = 8;

    private final RunArchive archive;
    private final Rooms rooms;
    private final Supplier<@Nullable UUID> chosen;
    private final LaidRuns laid = new LaidRuns(HELD);
    private final Held<FromTo, Movement> movements = new Held<>(MOVEMENTS_HELD);
    private final Held<UUID, RunOutcome> outcomes = new Held<>(LISTED);
    private final CompletableFuture<Void> opened;

    private Desk(RunArchive archive, Rooms rooms, Supplier<@Nullable UUID> chosen, Demo.@Nullable Fresh fresh) {
        this.archive = archive;
        this.rooms = rooms;
        this.chosen = chosen;
        this.opened = CompletableFuture.runAsync(
                () -> layNewest(fresh),
                work -> Thread.ofPlatform().name("desk").daemon().start(work));
    }

    private record FromTo(UUID from, UUID to) {}

    /**
     * A desk over an archive. It lays the newest run out in the background; whoever asks what is shown waits for it.
     *
     * @param chosen the run that the present request asks for; null for the newest
     * @param fresh a run that need not be computed again; null for none
     */
    static Desk of(RunArchive archive, Rooms rooms, Supplier<@Nullable UUID> chosen, Demo.@Nullable Fresh fresh) {
        return new Desk(archive, rooms, chosen, fresh);
    }

    private void layNewest(Demo.@Nullable Fresh fresh) {
        Optional<Listed> newest = archive.newest(1).stream().findFirst();
        if (newest.isPresent()) {
            try {
                laid.newest(newest.get().run().id());
                LaidRuns.Laid _ = laid(newest.get(), fresh);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns once the newest run is laid out. */
    void awaitOpened() throws IOException {
        try {
            opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw e;
        }
    }

    /** Does in the background with each run laid out, from now on and with the newest at once, what makes its pages quick. */
    void prepareWith(Consumer<OpenRun> work) throws IOException {
        laid.prepareWith(work);
    }

    private LaidRuns.Laid laid(Listed listed) throws IOException {
        return laid.get(listed.run().id(), () -> layOut(room -> layOut(listed, room)));
    }

    private LaidRuns.Laid laid(Listed listed, Demo.@Nullable Fresh fresh) throws IOException {
        return fresh == null || !fresh.run().equals(listed.run().id())
                ? laid(listed)
                : laid.get(fresh.run(), () -> layOut(_ -> open(listed, fresh.loaded())));
    }

    /** Null where no run is kept under that key. */
    private LaidRuns.@Nullable Laid laid(UUID run) throws IOException {
        LaidRuns.Laid known = laid.known(run);
        Optional<Listed> listed = known == null ? find(run) : Optional.empty();
        return listed.isPresent() ? laid(listed.get()) : known;
    }

    private LaidRuns.@Nullable Laid shownNow() {
        opened.join();
        UUID asked = chosen.get();
        UUID run = asked == null ? laid.newest() : asked;
        try {
            return run == null ? null : laid(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Laying {
        OpenRun in(Draft room) throws IOException;
    }

    private LaidRuns.Laid layOut(Laying laying) throws IOException {
        Draft room = rooms.open();
        try {
            return new LaidRuns.Laid(room, laying.in(room));
        } catch (IOException | RuntimeException e) {
            room.close();
            throw e;
        }
    }

    @Override
    public @Nullable Intake read(UUID run, RuleBook rules) throws IOException {
        Optional<Listed> listed = find(run);
        if (listed.isEmpty()) {
            return null;
        }
        try (Draft room = rooms.open()) {
            RunArchive.Kept kept = archive.open(listed.get());
            kept.unpackInto(room.path());
            return DataPackage.read(PackageInput.of(room.path()), kept.run().asOf(), rules);
        }
    }

    private static LoadedRun computed(RunArchive.Kept kept, Draft room, Progress progress) throws IOException {
        Path data = Files.createDirectory(CheckedData.dataIn(room));
        kept.unpackInto(data);
        RuleBook rules = RuleBookReader.read(kept.rules());
        Instrument instrument =
                Objects.requireNonNull(rules.instrument(kept.run().instrument()));
        return LoadedRun.of(PackageInput.of(data), kept.run().asOf(), rules, instrument, progress);
    }

    private OpenRun layOut(Listed listed, Draft room) throws IOException {
        return open(listed, computed(archive.open(listed), room, Progress.NONE));
    }

    private OpenRun open(Listed listed, LoadedRun loaded) {
        TreeMap<String, Integer> before = before(listed)
                .map(earlier -> new TreeMap<>(earlier.summary().boxes()))
                .orElse(null);
        return new OpenRun(kept(listed), loaded.run(), loaded.intake(), before);
    }

    /** The run of the latest earlier day that was mapped with the same instrument. */
    private Optional<Listed> before(Listed listed) {
        return archive.newest(LISTED).stream()
                .filter(one -> one.agency().equals(listed.agency()))
                .filter(one -> one.run().instrument().equals(listed.run().instrument()))
                .filter(one -> one.run().asOf().isBefore(listed.run().asOf()))
                .max(Comparator.comparing((Listed one) -> one.run().asOf())
                        .thenComparing(one -> one.run().id()));
    }

    @Override
    public @Nullable UUID newest() {
        opened.join();
        return laid.newest();
    }

    @Override
    public List<KeptRun> runs() {
        return archive.newest(LISTED).stream().map(this::kept).toList();
    }

    private KeptRun kept(Listed one) {
        return new KeptRun(
                one.run().id(),
                one.agency().nama(),
                one.agency().contoh(),
                one.run().asOf(),
                one.run().instrument(),
                one.run().createdAt(),
                one.summary(),
                one.run().id().equals(shownKey()),
                sealed(one.seal()));
    }

    private @Nullable UUID shownKey() {
        UUID asked = chosen.get();
        return asked == null ? laid.newest() : asked;
    }

    private static KeptRun.@Nullable Seal sealed(@Nullable Seal seal) {
        return seal == null ? null : new KeptRun.Seal(seal.official(), seal.reason(), seal.sealedAt());
    }

    private Optional<Listed> find(UUID run) {
        return archive.newest(LISTED).stream()
                .filter(one -> one.run().id().equals(run))
                .findFirst();
    }

    @Override
    public UUID keep(String agency, Path data, TalentRun run) throws IOException {
        Optional<Instansi> known = archive.agencies().stream()
                .filter(one -> !one.contoh() && one.nama().equalsIgnoreCase(agency))
                .findFirst();
        UUID kept = known.isPresent() ? archive.keep(known.get(), data, run) : archive.keepFirst(agency, data, run);
        OpenRun open = laid(find(kept).orElseThrow()).open();
        laid.newest(kept);
        laid.forget(later -> isBefore(open, later));
        return kept;
    }

    /** Whether a run may be the one that another, laid out without it, tells its changes from. */
    private static boolean isBefore(OpenRun run, OpenRun later) {
        return run.kept().asOf().isBefore(later.kept().asOf())
                && run.kept().agency().equals(later.kept().agency())
                && run.kept().instrument().equals(later.kept().instrument());
    }

    @Override
    public @Nullable OpenRun shownOrNone() {
        LaidRuns.Laid now = shownNow();
        return now == null ? null : now.open();
    }

    @Override
    public @Nullable OpenRun open(UUID run) throws IOException {
        LaidRuns.Laid one = laid(run);
        return one == null ? null : one.open();
    }

    @Override
    public synchronized @Nullable Movement movement(UUID from, UUID to) throws IOException {
        FromTo key = new FromTo(from, to);
        Movement known = movements.get(key);
        if (known != null) {
            return known;
        }
        OpenRun earlier = open(from);
        OpenRun later = open(to);
        if (earlier == null
                || later == null
                || !earlier.kept().agency().equals(later.kept().agency())) {
            return null;
        }
        boolean sameRule = earlier.run()
                .instrument()
                .texts()
                .equals(later.run().instrument().texts());
        Movement movement =
                Movement.between(earlier.run().asEarlier(sameRule), later.run().map());
        movements.put(key, movement);
        return movement;
    }

    @Override
    public List<Standing> history(String nip) {
        OpenRun now = shownOrNone();
        return now == null ? List.of() : history(nip, now.kept().agency());
    }

    private List<Standing> history(String nip, String agency) {
        List<Standing> history = new ArrayList<>();
        for (Listed one : archive.newest(LISTED)) {
            Standing standing =
                    one.agency().nama().equals(agency) ? outcome(one).standing(nip, kept(one)) : null;
            if (standing != null) {
                history.add(standing);
            }
        }
        return history;
    }

    private RunOutcome outcome(Listed one) {
        synchronized (outcomes) {
            RunOutcome known = outcomes.get(one.run().id());
            RunOutcome outcome = known == null ? archive.outcome(one) : known;
            outcomes.put(one.run().id(), outcome);
            return outcome;
        }
    }

    /** Beside the pages: none waits for it. */
    @Override
    public @Nullable Replay replay(UUID run, Progress progress) throws IOException {
        Optional<Listed> listed = find(run);
        if (listed.isEmpty()) {
            return null;
        }
        RunArchive.Kept kept = archive.open(listed.get());
        try (Draft room = rooms.open()) {
            return Replay.of(
                    kept.map(), kept.summary(), computed(kept, room, progress).run());
        }
    }

    @Override
    public boolean seal(UUID run, String official, String reason) {
        return find(run).map(listed -> archive.seal(listed, official, reason)).orElse(false);
    }

    /** The check of the data of the run shown; null while there is no run. */
    @Nullable
    CheckedData checked() {
        LaidRuns.Laid now = shownNow();
        return now == null ? null : now.checked();
    }
}
