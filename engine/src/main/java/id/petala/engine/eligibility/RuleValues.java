package id.petala.engine.eligibility;

import id.petala.engine.rule.Dated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of a rule on a day, by the names that its test gives them. */
public final class RuleValues {

    private final Map<String, Dated<List<String>>> dated;
    private final Map<String, Integer> wholes = new LinkedHashMap<>();

    RuleValues(Map<String, Dated<List<String>>> dated) {
        this.dated = Collections.unmodifiableMap(new LinkedHashMap<>(dated));
        dated.forEach((name, value) -> {
            String first = Objects.requireNonNull(value.value()).getFirst();
            if (first.matches("[0-9]{1,9}")) {
                wholes.put(name, Integer.valueOf(first));
            }
        });
    }

    /** A value that is a whole number. */
    public int whole(String name) {
        return Objects.requireNonNull(wholes.get(name), name);
    }

    /** A value that is a list of codes. */
    public List<String> codes(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(dated.get(name), name).value());
    }

    String code(String name) {
        return codes(name).getFirst();
    }

    /** All of them, with what they rest on. */
    public Map<String, Dated<List<String>>> dated() {
        return dated;
    }
}
