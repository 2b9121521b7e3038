package id.petala.app.run;

import id.petala.app.run.Replay.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fields in which a kept run.json differs from the one computed now. */
final class SummaryDifferences {

    /** The version of the engine says what computed the run then; the movement hangs on a run that isn't kept here. */
    private static final Set<String> NOT_COMPARED = Set.of("engine_version", "movement");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Difference> found = new ArrayList<>();

    private SummaryDifferences() {}

    static List<Difference> of(String then, RunSummary now) {
        SummaryDifferences differences = new SummaryDifferences();
        differences.compare("", JSON.readTree(then), JSON.readTree(now.json()));
        return differences.found;
    }

    private void compare(String field, @Nullable JsonNode then, @Nullable JsonNode now) {
        if (then != null && now != null && then.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(now.propertyNames());
            names.addAll(then.propertyNames());
            names.forEach(name -> field(field, name, then, now));
        } else if (then != null && now != null && then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(field + "[" + i + "]", then.get(i), now.get(i));
            }
        } else if (then == null || !then.equals(now)) {
            found.add(new Difference(RunFolder.SUMMARY, "", field, text(then), text(now), List.of()));
        }
    }

    private void field(String parent, String name, JsonNode then, JsonNode now) {
        if (!parent.isEmpty() || !NOT_COMPARED.contains(name)) {
            compare(parent.isEmpty() ? name : parent + "." + name, then.get(name), now.get(name));
        }
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.isString() ? node.asString() : node.toString();
    }
}
