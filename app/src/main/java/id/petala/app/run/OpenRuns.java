package id.petala.app.run;

import id.petala.app.intake.Intake;
import id.petala.app.intake.Progress;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept runs as pages see them. A run is laid out when it is asked for; those asked for last are held. */
public interface OpenRuns {

    /** The run that this request's pages show: the newest, unless another was chosen; null while none is kept. */
    @Nullable
    OpenRun shownOrNone();

    /**
     * The run that pages show.
     *
     * @throws NothingShown while none is kept
     */
    default OpenRun shown() {
        OpenRun run = shownOrNone();
        if (run == null) {
            throw new NothingShown();
        }
        return run;
    }

    /** The key of the run that pages show unless another is chosen; null while none is kept. */
    @Nullable
    UUID newest();

    /** All runs that can be laid out, the newest first. */
    List<KeptRun> runs();

    /** A kept run; null where there is none of that key. */
    @Nullable
    OpenRun open(UUID run) throws IOException;

    /**
     * Where a person stood on the kept runs of the agency shown, the newest first, as each run was kept. Runs that don't know
     * the person are left out.
     */
    List<Standing> history(String nip);

    /**
     * What moved from one run of an agency to another.
     *
     * @return null where either is not kept, or they are of two agencies
     */
    @Nullable
    Movement movement(UUID from, UUID to) throws IOException;

    /** The data of a kept run, read once more with other rules; null where they are not to be had. */
    default @Nullable Intake read(UUID run, RuleBook rules) throws IOException {
        return null;
    }

    /**
     * A kept run computed again from all that is kept of it, compared with what came out then.
     *
     * @param progress hears how far it is; what it throws ends the work
     * @return null where there is none of that key
     */
    @Nullable
    Replay replay(UUID run, Progress progress) throws IOException;

    /**
     * Seals a kept run for good.
     *
     * @return whether there is one of that key that had no seal
     */
    boolean seal(UUID run, String official, String reason);
}
