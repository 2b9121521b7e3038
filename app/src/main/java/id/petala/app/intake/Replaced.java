package id.petala.app.intake;

import id.petala.engine.finding.Refused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows for which mended rows of quarantine files stand, by what those rows say themselves. */
final class Replaced {

    private final Set<RowReference> rows = new LinkedHashSet<>();

    private Replaced() {}

    /** Looks through sources that have a column of reasons. One that can't be read replaces nothing. */
    static Replaced in(List<RowSource> sources) {
        Replaced replaced = new Replaced();
        for (RowSource source : sources) {
            References references = new References(source.name());
            try {
                source.again().read(references);
                replaced.rows.addAll(references.found);
            } catch (Refused _) {
                // the reader of its table says so
            }
        }
        return replaced;
    }

    boolean holds(String file, int row, long hash) {
        return !rows.isEmpty() && rows.contains(new RowReference(file, row, hash));
    }

    /** A row never stands for another of its own file: a quarantine file put in the place of the first one is the data. */
    private static final class References extends RowCopy {

        private final String file;
        private final Set<RowReference> found = new LinkedHashSet<>();

        References(String file) {
            this.file = file;
        }

        @Override
        boolean heading(List<String> names) {
            return reasonsAt() >= 0;
        }

        @Override
        boolean row(int row, List<String> cells) {
            RowReference.in(reasons()).stream()
                    .filter(one -> !one.file().equals(file))
                    .forEach(found::add);
            return true;
        }
    }
}
