package id.petala.engine.pegawai;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which tiers one comes to a post of a manager. Says nothing of the years, rank, age and so on that a post asks for
 * besides.
 *
 * <p>Source: {@code rules/jalur-jabatan.yaml}, after PP 11/2017 Pasal 54 and 107; what is of one level with what is an
 * assumption there.
 */
public final class JalurJabatan {

    private final Map<Jenjang, Map<JenisPerpindahan, Parameter<List<Jenjang>>>> routes;

    private JalurJabatan(Map<Jenjang, Map<JenisPerpindahan, Parameter<List<Jenjang>>>> routes) {
        this.routes = Collections.unmodifiableMap(routes);
    }

    /**
     * A way to a post.
     *
     * @param from the tier one comes from
     * @param rule the tiers from which this kind of move leads to the post
     */
    public record Jalur(Jenjang from, JenisPerpindahan move, Dated<List<Jenjang>> rule) {}

    /** The rule that Petala ships. */
    public static JalurJabatan shipped() {
        return read(OwnRules.shipped("jalur-jabatan.yaml"));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static JalurJabatan read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("routes", "label", "first_day", "sources", "tiers");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("routes").text(), DatedReader.day(root.required("first_day")));
        Map<Jenjang, Map<JenisPerpindahan, Parameter<List<Jenjang>>>> routes = new EnumMap<>(Jenjang.class);
        for (Yaml entry : root.required("tiers").list()) {
            Yaml tier = entry.required("tier");
            if (routes.putIfAbsent(tier.constant(Jenjang.class), moves(entry, dated)) != null) {
                throw tier.refused("rule.duplicate", tier.text(), "");
            }
        }
        return new JalurJabatan(routes);
    }

    private static Map<JenisPerpindahan, Parameter<List<Jenjang>>> moves(Yaml entry, DatedReader dated) {
        entry.entries("tier", "PROMOSI", "HORIZONTAL", "DIAGONAL");
        Map<JenisPerpindahan, Parameter<List<Jenjang>>> moves = new EnumMap<>(JenisPerpindahan.class);
        for (JenisPerpindahan move : JenisPerpindahan.values()) {
            Yaml values = entry.optional(move.name());
            if (values != null) {
                moves.put(move, dated.parameter(values, JalurJabatan::tiers));
            }
        }
        return moves;
    }

    private static List<Jenjang> tiers(Yaml list) {
        return list.list().stream().map(tier -> tier.constant(Jenjang.class)).toList();
    }

    /** The ways to a post of a tier by the rule of a day; none where the rule says nothing of the tier or the day. */
    public List<Jalur> to(Jenjang tier, LocalDate asOf) {
        List<Jalur> found = new ArrayList<>();
        routes.getOrDefault(tier, Map.of()).forEach((move, tiers) -> {
            Dated<List<Jenjang>> rule = on(tiers, asOf);
            if (rule != null) {
                Objects.requireNonNull(rule.value()).forEach(from -> found.add(new Jalur(from, move, rule)));
            }
        });
        return found;
    }

    private static @Nullable Dated<List<Jenjang>> on(Parameter<List<Jenjang>> tiers, LocalDate asOf) {
        try {
            return tiers.asOf(asOf);
        } catch (NoValueOnDay beforeTheRule) {
            return null;
        }
    }
}
