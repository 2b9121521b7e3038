package id.petala.app.run;

import id.petala.app.intake.PackageInput;
import id.petala.engine.instrument.Instrument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

/** Runs of small folders that tests write. */
public final class SmallRuns {

    private SmallRuns() {}

    /** The run of a folder, as pages see it. */
    public static OpenRun of(Path folder, LocalDate day) {
        Instrument instrument = Objects.requireNonNull(DemoRuns.BOOK.instrument("kepka-bkn-411-2025-a"));
        LoadedRun loaded = LoadedRun.of(PackageInput.of(folder), day, DemoRuns.BOOK, instrument);
        KeptRun kept = new KeptRun(
                new UUID(9, 1),
                "Pemerintah Contoh",
                true,
                day,
                instrument.id(),
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                RunSummary.of(loaded.run(), null),
                true,
                null);
        return new OpenRun(kept, loaded.run(), loaded.intake(), null);
    }
}
