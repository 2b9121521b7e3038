package id.petala.engine.instrument;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Source;
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
}
