package id.petala.app.run;

import id.petala.app.intake.Intake;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A kept run laid out in memory: its map, and the records of its people. Never changed. */
public final class OpenRun {

    private final KeptRun kept;
    private final TalentRun run;
    private final Intake intake;
    private final @Nullable SortedMap<String, Integer> before;
    private final Map<Class<?>, Drawn> drawn = new ConcurrentHashMap<>();

    /**
     * Lays out a run.
     *
     * @param kept which run it is
     * @param run the map; its people stand in the same order as the dossiers of the intake
     * @param intake what was read
     * @param before how many people stood in each box on the map before it; null where there is none
     */
    public OpenRun(KeptRun kept, TalentRun run, Intake intake, @Nullable SortedMap<String, Integer> before) {
        this.kept = kept;
        this.run = run;
        this.intake = intake;
        this.before = before;
    }

    public KeptRun kept() {
        return kept;
    }

    public TalentRun run() {
        return run;
    }

    public Intake intake() {
        return intake;
    }

    public @Nullable SortedMap<String, Integer> before() {
        return before;
    }

    /** What is drawn from this run once, when it is first asked for, and held as long as the run is. */
    public <T> T once(Class<T> type, Function<OpenRun, T> drawing) {
        return type.cast(drawn.computeIfAbsent(type, _ -> new Drawn()).get(() -> drawing.apply(this)));
    }

    /** Drawn by the first who asks; who asks for the same waits, nobody else does. */
    private static final class Drawn {
        private volatile @Nullable Object value;

        Object get(Supplier<Object> drawing) {
            Object known = value;
            return known == null ? draw(drawing) : known;
        }

        private synchronized Object draw(Supplier<Object> drawing) {
            Object known = value;
            if (known == null) {
                known = drawing.get();
                value = known;
            }
            return known;
        }
    }
}
