package id.petala.app.document;

import id.petala.app.run.KeptRun;
import id.petala.app.talent.MapView;
import java.util.List;

/**
 * The report book of a run, before it is set.
 *
 * @param prints what it was computed from: each a name and a value
 */
public record Book(KeptRun kept, MapView map, List<String> prints, List<Chapter> chapters) {

    public Book {
        prints = List.copyOf(prints);
        chapters = List.copyOf(chapters);
    }
}
