package id.petala.app.upload;

import id.petala.app.file.Draft;
import id.petala.app.intake.Progress;
import id.petala.app.talent.MapView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One import, from the first byte until it is kept or gone. */
final class Import implements Progress {

    private final Draft room;
    private final NavigableMap<Source, Integer> rows = new ConcurrentSkipListMap<>();
    private volatile Stage stage = new Stage.Receiving();
    private final Map<String, MapView> maps = new ConcurrentHashMap<>();
    private volatile People people = new People(0, 0);
    private volatile boolean cancelled;
    private volatile @Nullable Order order;
    private volatile int files;
    private volatile Instant seen;

    /** A table within a file. */
    record Source(String file, String table) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            int byFile = file.compareTo(other.file);
            return byFile == 0 ? table.compareTo(other.table) : byFile;
        }
    }

    /** People looked at so far, of all. */
    record People(int done, int all) {}

    /** Rows of a source read so far. */
    record SourceRows(Source source, int rows) {}

    Import(Draft room, Instant begun) {
        this.room = room;
        this.seen = begun;
    }

    Draft room() {
        return room;
    }

    Stage stage() {
        return stage;
    }

    void stage(Stage next) {
        stage = next;
    }

    Order order() {
        return Objects.requireNonNull(order);
    }

    /** What was asked for; null while the files are on their way. */
    @Nullable
    Order orderOrNone() {
        return order;
    }

    void order(Order asked, int received) {
        order = asked;
        files = received;
    }

    int files() {
        return files;
    }

    Instant seen() {
        return seen;
    }

    void seen(Instant now) {
        seen = now;
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Ends the work where somebody has cancelled it. */
    void goOn() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    @Override
    public void rows(String table, String source, int count) {
        goOn();
        rows.put(new Source(source, table), count);
    }

    @Override
    public void people(int done, int all) {
        goOn();
        people = new People(done, all);
    }

    /** How many people were looked at so far; none while rows are read. */
    People people() {
        return people;
    }

    /** The map as it would be, drawn up once for each language. */
    MapView map(String language, Supplier<MapView> draw) {
        return maps.computeIfAbsent(language, _ -> draw.get());
    }

    /** What was read so far, by file and table. */
    List<SourceRows> rows() {
        List<SourceRows> read = new ArrayList<>();
        rows.forEach((source, count) -> read.add(new SourceRows(source, count)));
        return read;
    }
}
