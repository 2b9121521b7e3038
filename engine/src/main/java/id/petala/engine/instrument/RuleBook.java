package id.petala.engine.instrument;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Source;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules loaded together: sources, facts, levels, schemes, populations and instruments. Read by {@link
 * RuleBookReader}; immutable.
 */
public record RuleBook(
        Map<String, Source> sources,
        FactCatalogue facts,
        Map<String, List<Category>> levels,
        Map<String, Scheme> schemes,
        Map<String, Population> populations,
        Map<String, Instrument> instruments,
        List<RuleText> texts) {

    public @Nullable Instrument instrument(String id) {
        return instruments.get(id);
    }

    /**
     * The same rules with further instruments, each read with a book of its own; one takes the place of another of the same id.
     */
    public RuleBook with(Collection<Instrument> further) {
        Map<String, Instrument> all = new LinkedHashMap<>(instruments);
        further.forEach(one -> all.put(one.id(), one));
        return new RuleBook(sources, facts, levels, schemes, populations, Collections.unmodifiableMap(all), texts);
    }
}
