package id.petala.app.serve;

import id.petala.app.check.CheckedData;
import id.petala.app.check.DataCheck;
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
import org.jspecify.annotations.Nullable;

/** The kept runs, and the one of them that the pages show: the newest, until another is chosen. */
final class Desk implements OpenRuns, Shelf, AutoCloseable {

    /** As many runs of each agency can be chosen from. */
    private static final int LISTED = 100;

    /** As many runs beside the one shown are held in memory. */
    private static final int HELD = 3;

    private static final int MOVEMENTS_HELD = 8;

    private final RunArchive archive;
    private final Rooms rooms;
    private final Held<UUID, OpenRun> held = new Held<>(HELD);
    private final Held<FromTo, Movement> movements = new Held<>(MOVEMENTS_HELD);
    private final CompletableFuture<Void> opened;
    private final Held<UUID, RunOutcome> outcomes = new Held<>(LISTED);
    private volatile @Nullable Shown shown;

    private Desk(RunArchive archive, Rooms rooms) {
        this.archive = archive;
        this.rooms = rooms;
        this.opened = CompletableFuture.runAsync(
                this::showNewest,
                work -> Thread.ofPlatform().name("desk").daemon().start(work));
    }

    private record FromTo(UUID from, UUID to) {}

    /**
     * A desk that shows the newest run, or nothing where there is none. It lays that run out in the background; whoever asks what is shown
     * waits for it.
     */
    static Desk of(RunArchive archive, Rooms rooms) {
        return new Desk(archive, rooms);
    }

    private void showNewest() {
        Optional<Listed> newest = archive.newest(1).stream().findFirst();
        if (newest.isPresent()) {
            try {
                lay(newest.get());
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

    /** The run shown, with its data in a room for as long as it is, and what a check finds in them once that is asked for. */
    private static final class Shown {
        private final Draft room;
        private final OpenRun open;
        private @Nullable CheckedData checked;

        Shown(Draft room, OpenRun open) {
            this.room = room;
            this.open = open;
        }

        synchronized CheckedData checked() {
            if (checked == null) {
                checked = new CheckedData(room, DataCheck.of(open.intake(), open.run()));
            }
            return checked;
        }
    }

    /** Computes a run again from what is kept, rules, data and day, and shows it. */
    private void show(Listed listed) throws IOException {
        awaitOpened();
        lay(listed);
    }

    private synchronized void lay(Listed listed) throws IOException {
        Draft room = rooms.open();
        try {
            Shown before = shown;
            shown = new Shown(room, layOut(listed, room));
            if (before != null) {
                held.put(before.open.kept().id(), before.open);
                before.room.close();
            }
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
        LoadedRun loaded = computed(archive.open(listed), room, Progress.NONE);
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
    public List<KeptRun> runs() {
        return archive.newest(LISTED).stream().map(this::kept).toList();
    }

    private KeptRun kept(Listed one) {
        Shown now = shown;
        return new KeptRun(
                one.run().id(),
                one.agency().nama(),
                one.agency().contoh(),
                one.run().asOf(),
                one.run().instrument(),
                one.run().createdAt(),
                one.summary(),
                now != null && now.open.kept().id().equals(one.run().id()),
                sealed(one.seal()));
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
    public boolean show(UUID run) throws IOException {
        Optional<Listed> found = find(run);
        if (found.isPresent()) {
            show(found.get());
        }
        return found.isPresent();
    }

    @Override
    public void keepAndShow(String agency, Path data, TalentRun run) throws IOException {
        Optional<Instansi> known = archive.agencies().stream()
                .filter(one -> !one.contoh() && one.nama().equalsIgnoreCase(agency))
                .findFirst();
        UUID kept = known.isPresent() ? archive.keep(known.get(), data, run) : archive.keepFirst(agency, data, run);
        show(kept);
    }

    @Override
    public @Nullable OpenRun shownOrNone() {
        opened.join();
        Shown now = shown;
        return now == null ? null : now.open;
    }

    @Override
    public synchronized @Nullable OpenRun open(UUID run) throws IOException {
        Shown now = shown;
        if (now != null && now.open.kept().id().equals(run)) {
            return now.open;
        }
        OpenRun known = held.get(run);
        Optional<Listed> listed = known == null ? find(run) : Optional.empty();
        if (listed.isEmpty()) {
            return known;
        }
        try (Draft room = rooms.open()) {
            OpenRun open = layOut(listed.get(), room);
            held.put(run, open);
            return open;
        }
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
        Shown now = shown;
        return now == null ? List.of() : history(nip, now.open.kept().agency());
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
        opened.join();
        Shown now = shown;
        return now == null ? null : now.checked();
    }

    @Override
    public void close() throws IOException {
        boolean _ = opened.handle((_, fault) -> fault == null).join();
        Shown now = shown;
        shown = null;
        if (now != null) {
            now.room.close();
        }
    }
}
