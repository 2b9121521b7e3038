package id.petala.engine.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All facts an instrument may ask for, by id. */
public final class FactCatalogue {

    private final Map<String, Fact> facts;

    public FactCatalogue(Map<String, Fact> facts) {
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public @Nullable Fact find(String id) {
        return facts.get(id);
    }

    /**
     * The fact with an id that the program itself names.
     *
     * @throws IllegalArgumentException when the catalogue has no such fact
     */
    public Fact get(String id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("no fact " + id);
        }
        return fact;
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    Map<String, Fact> byId() {
        return facts;
    }
}
