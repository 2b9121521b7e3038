package id.petala.app.serve;

import id.petala.app.database.Instansi;
import id.petala.app.demo.DemoCity;
import id.petala.app.file.Draft;
import id.petala.app.intake.PackageInput;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunArchive;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The demo city: invented people, mapped on two days, kept in the database and shown from there. They can be invented while the
 * database is still being made. Closing removes the files they were written to.
 */
final class Demo implements AutoCloseable {

    private static final String INSTRUMENT = "kepka-bkn-411-2025-a";

    private final RuleBook book;
    private final DemoCity city;
    private @Nullable CompletableFuture<Mapped> coming;

    Demo(RuleBook book, DemoCity city) {
        this.book = book;
        this.city = city;
    }

    /** The runs of both days, the earlier first, and the folder of the files they were made from. */
    private record Mapped(Draft room, List<LoadedRun> runs) {}

    /** A run just kept, as it still lies in memory. */
    record Fresh(UUID run, LoadedRun loaded) {}

    /** Begins to invent and map them in the background. */
    void begin() {
        CompletableFuture<Mapped> _ = coming();
    }

    private synchronized CompletableFuture<Mapped> coming() {
        if (coming == null) {
            coming = CompletableFuture.supplyAsync(
                    this::mapped,
                    work -> Thread.ofPlatform().name("demo").daemon().start(work));
        }
        return coming;
    }

    private Mapped mapped() {
        try {
            Draft room = Draft.room("petala-demo-");
            try {
                city.write(data(room));
                List<LoadedRun> runs = new ArrayList<>();
                for (LocalDate day : city.days()) {
                    runs.add(run(data(room).resolve(day.toString()), day));
                }
                return new Mapped(room, runs);
            } catch (IOException | RuntimeException e) {
                room.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadedRun run(Path data, LocalDate day) {
        Instrument instrument = Objects.requireNonNull(book.instrument(INSTRUMENT));
        return LoadedRun.of(PackageInput.of(data), day, book, instrument);
    }

    private static Path data(Draft room) {
        return room.path().resolve("data");
    }

    /**
     * Keeps the demo agency's runs unless the archive has them.
     *
     * @return the one kept last; null where none was
     */
    @Nullable
    Fresh keepIn(RunArchive archive) {
        if (archive.agencies().stream().anyMatch(Instansi::contoh)) {
            return null;
        }
        Mapped mapped = coming().join();
        Instansi agency = archive.add(DemoCity.NAME, true);
        Fresh last = null;
        for (LoadedRun loaded : mapped.runs()) {
            Path data = data(mapped.room()).resolve(loaded.run().asOf().toString());
            last = new Fresh(archive.keep(agency, data, loaded.run()), loaded);
        }
        return last;
    }

    @Override
    public synchronized void close() throws IOException {
        if (coming != null && coming.handle((_, fault) -> fault == null).join()) {
            coming.join().room().close();
        }
    }
}
