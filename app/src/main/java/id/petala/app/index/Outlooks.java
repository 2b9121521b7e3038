package id.petala.app.index;

import id.petala.app.run.OpenRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What lies ahead of the newest figures of the agency, worked out once a run. */
record Outlooks(Map<String, Outlook> byFamily) {

    static Outlooks of(OpenRun open) {
        return open.once(Outlooks.class, run -> {
            IndexSheets sheets = IndexPages.sheets(run);
            Map<String, Outlook> all = new LinkedHashMap<>();
            for (String family : IndexBook.shipped().families()) {
                var history = sheets.history(family, run.kept().agency());
                if (!history.isEmpty()) {
                    all.put(family, Outlook.of(history.getLast()));
                }
            }
            return new Outlooks(all);
        });
    }

    Outlook of(String family) {
        return Objects.requireNonNull(byFamily.get(family), family);
    }
}
