package id.petala.app.upload;

import id.petala.app.run.KeptRun;
import id.petala.app.run.TalentRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Where accepted runs are kept. */
public interface Shelf {

    /** The newest first. */
    List<KeptRun> runs();

    /**
     * Keeps a run with its data, both or neither, and lays it out for the pages.
     *
     * @param agency whose people they are; a new name is a new agency
     * @return the key of the run
     */
    UUID keep(String agency, Path data, TalentRun run) throws IOException;
}
