package id.petala.app.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an address asks of people: for some traits one value each. */
public final class PersonFilter {

    /** Asks nothing. */
    public static final PersonFilter ALL = new PersonFilter(new EnumMap<>(Trait.class));

    private final Map<Trait, String> asked;

    private PersonFilter(Map<Trait, String> asked) {
        this.asked = Collections.unmodifiableMap(asked);
    }

    /** Of the parameters of an address; those that are no trait, and empty ones, ask nothing. */
    public static PersonFilter of(Map<String, String[]> parameters) {
        Map<Trait, String> asked = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            String[] values = parameters.get(trait.parameter());
            if (values != null && values.length > 0 && !values[0].isBlank()) {
                asked.put(trait, values[0].strip());
            }
        }
        return new PersonFilter(asked);
    }

    public @Nullable String get(Trait trait) {
        return asked.get(trait);
    }

    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /** What is asked, in the order of the traits. */
    public Map<Trait, String> asked() {
        return asked;
    }

    /** The same with another value of a trait; null for none. */
    public PersonFilter with(Trait trait, @Nullable String value) {
        Map<Trait, String> changed = new EnumMap<>(Trait.class);
        changed.putAll(asked);
        if (value == null) {
            changed.remove(trait);
        } else {
            changed.put(trait, value);
        }
        return new PersonFilter(changed);
    }

    /** As parameters of an address, {@code unit=Dinas+Kesehatan&jk=P}; empty where nothing is asked. */
    public String query() {
        return query(Map.of());
    }

    /** The same with further parameters behind it. */
    public String query(Map<String, String> further) {
        Map<String, String> all = new LinkedHashMap<>();
        asked.forEach((trait, value) -> all.put(trait.parameter(), value));
        all.putAll(further);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
