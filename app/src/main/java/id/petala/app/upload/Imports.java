package id.petala.app.upload;

import id.petala.app.check.CheckedData;
import id.petala.app.check.DataCheck;
import id.petala.app.file.Draft;
import id.petala.app.file.Rooms;
import id.petala.app.intake.PackageInput;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.TalentRun;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one import that a server carries out at a time. Its files lie in a room that only this program's owner can open;
 * nothing is written anywhere else until it is accepted. One that nobody has looked at for {@link #PATIENCE} is thrown
 * away.
 */
public final class Imports implements AutoCloseable {

    /** As long as nobody looks at it, an import waits. */
    static final Duration PATIENCE = Duration.ofMinutes(60);

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final Rooms rooms;
    private final Shelf shelf;
    private final RuleShelf rules;
    private final Limits limits;
    private final InstantSource clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-sweeper").daemon().factory());
    private @Nullable Import current;

    /**
     * Imports into a shelf.
     *
     * @param clock tells how long nobody has looked at an import
     */
    public Imports(Rooms rooms, Shelf shelf, RuleShelf rules, Limits limits, InstantSource clock) {
        this.rooms = rooms;
        this.shelf = shelf;
        this.rules = rules;
        this.limits = limits;
        this.clock = clock;
        ScheduledFuture<?> _ = sweeper.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    /** Where files on their way are put; only this program's owner can open it. */
    public Path folder() {
        return rooms.folder();
    }

    /** The most that one import may bring. */
    public Limits limits() {
        return limits;
    }

    Shelf shelf() {
        return shelf;
    }

    RuleShelf rules() {
        return rules;
    }

    /** The import there is; null where there is none. Somebody has looked at it. */
    synchronized @Nullable Import look() {
        if (current != null) {
            current.seen(clock.instant());
        }
        return current;
    }

    /**
     * Begins an import: from now on no other can begin.
     *
     * @throws Refused while another is under way or waits for a decision
     */
    synchronized Import begin() throws IOException {
        if (current != null && !current.stage().over()) {
            Order order = current.orderOrNone();
            String agency = order == null ? "" : order.agency();
            throw new Refused(Finding.reject("import.busy", Where.file("impor"), agency, ""));
        }
        Import fresh = new Import(rooms.open(), clock.instant());
        current = fresh;
        return fresh;
    }

    /** Throws an import away that is not yet being read. */
    void giveUp(Import one) {
        release(one);
        remove(one.room());
    }

    /** Reads, checks and maps in the background. */
    void read(Import one) {
        one.stage(new Stage.Reading());
        worker.execute(() -> work(one, () -> {
            Order order = one.order();
            DataCheck check = DataCheck.of(
                    PackageInput.of(CheckedData.dataIn(one.room())),
                    order.asOf(),
                    order.rules().book(),
                    order.rules().instrument(),
                    one);
            one.goOn();
            ready(one, new CheckedData(one.room(), check));
        }));
    }

    /** A cancellation that comes between the end of the work and here is heard too. */
    private synchronized void ready(Import one, CheckedData checked) {
        one.goOn();
        one.seen(clock.instant());
        one.stage(new Stage.Ready(checked));
    }

    /**
     * Keeps an import that is ready, in the background.
     *
     * @param agency whose people they are
     * @return whether there is one that can be kept
     * @throws Refused without the name of an agency
     */
    synchronized boolean accept(String agency) {
        Import one = current;
        if (one == null
                || !(one.stage() instanceof Stage.Ready(CheckedData checked))
                || checked.check().nobody()) {
            return false;
        }
        if (agency.isBlank()) {
            throw new Refused(Finding.reject("import.agency", Where.file("impor"), null, ""));
        }
        one.stage(new Stage.Keeping());
        worker.execute(() -> work(one, () -> {
            TalentRun run = Objects.requireNonNull(checked.check().run());
            UUID kept = shelf.keep(agency.strip(), checked.data(), run);
            remove(one.room());
            one.stage(new Stage.Kept(kept));
        }));
        return true;
    }

    /**
     * Throws the import away; of one that is being kept, nothing.
     *
     * @return whether it is gone
     */
    synchronized boolean cancel() {
        Import one = current;
        if (one == null || one.stage() instanceof Stage.Keeping) {
            return one == null;
        }
        one.cancel();
        current = null;
        if (!one.stage().busy()) {
            remove(one.room());
        }
        return true;
    }

    /** Forgets an import that is over. */
    synchronized void dismiss() {
        if (current != null && current.stage().over()) {
            current = null;
        }
    }

    synchronized void sweep() {
        Import one = current;
        if (one != null
                && one.stage() instanceof Stage.Ready
                && one.seen().isBefore(clock.instant().minus(PATIENCE))) {
            cancel();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void work(Import one, Work work) {
        try {
            work.run();
        } catch (CancellationException cancelled) {
            remove(one.room());
        } catch (Refused refused) {
            fail(one, refused.findings());
        } catch (IOException | RuntimeException fault) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {}", number, fault);
            fail(one, List.of(Finding.reject("import.fault", Where.file("impor"), number, "")));
        }
    }

    private static void fail(Import one, List<Finding> findings) {
        remove(one.room());
        one.stage(new Stage.Failed(findings));
    }

    private synchronized void release(Import one) {
        if (Objects.equals(current, one)) {
            current = null;
        }
    }

    private static void remove(Draft room) {
        try {
            room.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        cancel();
        worker.close();
    }
}
