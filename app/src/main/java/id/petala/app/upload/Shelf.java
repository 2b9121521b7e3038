package id.petala.app.upload;

import id.petala.app.run.KeptRun;
import id.petala.app.run.TalentRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Where accepted runs are kept, and from where one is shown. */
public interface Shelf {

    /** The newest first. */
    List<KeptRun> runs();

    /**
     * Keeps a run with its data, both or neither, and shows it.
     *
     * @param agency whose people they are; a new name is a new agency
     */
    void keepAndShow(String agency, Path data, TalentRun run) throws IOException;

    /** Shows a kept run; whether there is one of that key. */
    boolean show(UUID run) throws IOException;
}
