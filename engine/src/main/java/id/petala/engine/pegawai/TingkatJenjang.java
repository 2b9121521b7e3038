package id.petala.engine.pegawai;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which tiers are of one level: a move to a lower level is a demotion.
 *
 * <p>Source: {@code rules/tingkat-jenjang.yaml}; which functional tier is of which level is an assumption there.
 */
public final class TingkatJenjang {

    private final Map<Jenjang, Integer> levels;

    private TingkatJenjang(Map<Jenjang, Integer> levels) {
        this.levels = Collections.unmodifiableMap(levels);
    }

    /** The newest order that Petala ships. */
    public static TingkatJenjang shipped() {
        return read(OwnRules.shipped("tingkat-jenjang.yaml"));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be, or a tier has no level or two
     */
    static TingkatJenjang read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("levels", "label", "first_day", "sources", "order");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("levels").text(), DatedReader.day(root.required("first_day")));
        Parameter<Map<Jenjang, Integer>> order = dated.parameter(root.required("order"), TingkatJenjang::levels);
        Dated<Map<Jenjang, Integer>> newest = order.values().getLast();
        return new TingkatJenjang(Objects.requireNonNull(newest.value()));
    }

    private static Map<Jenjang, Integer> levels(Yaml order) {
        Map<Jenjang, Integer> levels = new EnumMap<>(Jenjang.class);
        List<Yaml> lists = order.list();
        for (int level = 0; level < lists.size(); level++) {
            for (Yaml tier : lists.get(level).list()) {
                if (levels.put(tier.constant(Jenjang.class), level) != null) {
                    throw tier.refused("rule.duplicate", tier.text(), "");
                }
            }
        }
        for (Jenjang tier : Jenjang.values()) {
            if (!levels.containsKey(tier)) {
                throw order.refused("yaml.missing-key", tier.name(), "");
            }
        }
        return levels;
    }

    /** Whether a move from one tier to another is a demotion. */
    public boolean demotes(Jenjang from, Jenjang to) {
        return level(to) < level(from);
    }

    private int level(Jenjang tier) {
        return Objects.requireNonNull(levels.get(tier));
    }
}
