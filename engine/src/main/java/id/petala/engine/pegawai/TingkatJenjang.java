package id.petala.engine.pegawai;

import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which tiers are of one level, and so what it means to move from one to another.
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
     * The order of a day.
     *
     * @throws id.petala.engine.rule.NoValueOnDay before its first day
     */
    public static TingkatJenjang shipped(LocalDate day) {
        return new TingkatJenjang(
                order(OwnRules.shipped("tingkat-jenjang.yaml")).valueOn(day));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be, or a tier has no level or two
     */
    static TingkatJenjang read(RuleText text) {
        return new TingkatJenjang(
                Objects.requireNonNull(order(text).values().getLast().value()));
    }

    private static Parameter<Map<Jenjang, Integer>> order(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("levels", "label", "first_day", "sources", "order");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("levels").text(), DatedReader.day(root.required("first_day")));
        return dated.parameter(root.required("order"), TingkatJenjang::levels);
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

    /** The level of a tier, 0 the lowest. */
    public int level(Jenjang tier) {
        return Objects.requireNonNull(levels.get(tier));
    }

    /**
     * What it means to go from a tier to another: up within managers and executing staff, or within functional posts, is a
     * promotion; up across them a diagonal move.
     */
    public JenisPerpindahan move(Jenjang from, Jenjang to) {
        if (demotes(from, to)) {
            return JenisPerpindahan.DEMOSI;
        }
        if (level(from) == level(to)) {
            return JenisPerpindahan.HORIZONTAL;
        }
        return functional(from) == functional(to) ? JenisPerpindahan.PROMOSI : JenisPerpindahan.DIAGONAL;
    }

    private static boolean functional(Jenjang tier) {
        return tier.jenis() == JenisJabatan.FUNGSIONAL;
    }
}
