package id.petala.app.upload;

import id.petala.app.check.CheckView;
import id.petala.app.run.KeptRun;
import id.petala.app.talent.MapView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of the import shows, stage by stage. */
public sealed interface UploadView {

    /**
     * Nothing under way: the form, and the runs there are.
     *
     * @param faults why the last attempt was refused
     * @param cancelled whether an import has just been cancelled
     * @param agencies names of own agencies already kept
     */
    record Form(
            List<String> faults,
            boolean cancelled,
            List<String> agencies,
            LocalDate today,
            List<Choice> instruments,
            Limits limits,
            List<KeptRun> runs)
            implements UploadView {
        public Form {
            faults = List.copyOf(faults);
            agencies = List.copyOf(agencies);
            instruments = List.copyOf(instruments);
            runs = List.copyOf(runs);
        }
    }

    /** An instrument that can be chosen. */
    record Choice(String id, String label) {}

    /**
     * Something goes on.
     *
     * @param doing in words
     * @param agency as asked for; empty where the package will say it
     * @param sources what is read, with the rows so far
     * @param people looked at for what they lack so far; of none while rows are read
     * @param cancellable whether it can still be thrown away
     */
    record Busy(
            String doing,
            String agency,
            List<SourceLine> sources,
            int rows,
            int files,
            People people,
            boolean cancellable)
            implements UploadView {
        public Busy {
            sources = List.copyOf(sources);
        }
    }

    /** People looked at, of all. */
    record People(int done, int all) {}

    /** Rows read of a table in a file so far. */
    record SourceLine(String file, String table, int rows) {}

    /**
     * Everything read, nothing kept.
     *
     * @param agency as asked for, else as the package says
     * @param map who would be where; null where nobody could be read
     * @param faults why accepting was refused
     */
    record Preview(
            String agency,
            LocalDate asOf,
            CheckView check,
            @Nullable MapView map,
            List<String> faults) implements UploadView {
        public Preview {
            faults = List.copyOf(faults);
        }
    }
}
