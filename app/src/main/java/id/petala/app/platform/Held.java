package id.petala.app.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few values that were asked for last. Safe for several threads. */
public final class Held<K, V> {

    private final Map<K, V> values;

    /** @param most as many values are held; one more lets go of the one nobody has asked for longest */
    public Held(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    public synchronized void put(K key, V value) {
        values.put(key, value);
    }

    /** All of them, the one asked for last first. */
    public synchronized List<V> all() {
        return new ArrayList<>(values.values()).reversed();
    }

    public synchronized void remove(K key) {
        values.remove(key);
    }
}
