package id.petala.engine.fit;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The level (1 to 5) of each managerial and socio-cultural competency that a tier of posts asks for. Only a default: a
 * post's own standard goes before it.
 *
 * <p>Source: {@code rules/standar-kompetensi.yaml}, after PermenPANRB 38/2017 and standards of single posts.
 */
public final class StandarKompetensi {

    private static final int HIGHEST = 5;

    private final SequencedMap<String, Label> competencies;
    private final Map<Jenjang, Parameter<SequencedMap<String, Integer>>> tiers;

    private StandarKompetensi(
            SequencedMap<String, Label> competencies, Map<Jenjang, Parameter<SequencedMap<String, Integer>>> tiers) {
        this.competencies = Collections.unmodifiableSequencedMap(competencies);
        this.tiers = Collections.unmodifiableMap(tiers);
    }

    /** The standard that Petala ships. */
    public static StandarKompetensi shipped() {
        return read(OwnRules.shipped("standar-kompetensi.yaml"));
    }

    /**
     * Reads the standard.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static StandarKompetensi read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("standards", "label", "first_day", "sources", "competencies", "tiers");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("standards").text(), DatedReader.day(root.required("first_day")));
        SequencedMap<String, Label> competencies = competencies(root.required("competencies"));
        Map<Jenjang, Parameter<SequencedMap<String, Integer>>> tiers = new EnumMap<>(Jenjang.class);
        for (Yaml entry : root.required("tiers").list()) {
            entry.entries("tier", "standard");
            Yaml tier = entry.required("tier");
            Parameter<SequencedMap<String, Integer>> levels =
                    dated.parameter(entry.required("standard"), value -> levels(value, competencies));
            if (tiers.putIfAbsent(tier.constant(Jenjang.class), levels) != null) {
                throw tier.refused("rule.duplicate", tier.text(), "");
            }
        }
        return new StandarKompetensi(competencies, tiers);
    }

    private static SequencedMap<String, Label> competencies(Yaml list) {
        SequencedMap<String, Label> competencies = new LinkedHashMap<>();
        for (Yaml item : list.list()) {
            item.entries("code", "label");
            Yaml code = item.required("code");
            if (competencies.putIfAbsent(code.text(), item.required("label").label()) != null) {
                throw code.refused("rule.duplicate", code.text(), "");
            }
        }
        return competencies;
    }

    private static SequencedMap<String, Integer> levels(Yaml value, Map<String, Label> competencies) {
        value.entries("others", "levels");
        int others = level(value.required("others"));
        SequencedMap<String, Integer> levels = new LinkedHashMap<>();
        competencies.keySet().forEach(code -> levels.put(code, others));
        Yaml own = value.optional("levels");
        if (own != null) {
            for (Yaml item : own.list()) {
                item.entries("code", "level");
                Yaml code = item.required("code");
                if (levels.replace(code.text(), level(item.required("level"))) == null) {
                    throw code.refused("rule.unknown-code", code.text(), String.join(", ", competencies.keySet()));
                }
            }
        }
        return Collections.unmodifiableSequencedMap(levels);
    }

    private static int level(Yaml yaml) {
        int level = DatedReader.whole(yaml);
        if (level < 1 || level > HIGHEST) {
            throw yaml.refused("rule.positive", level + "", "1 – " + HIGHEST);
        }
        return level;
    }

    /** The names of the competencies by their codes, in the order of the regulation. */
    public SequencedMap<String, Label> competencies() {
        return competencies;
    }

    /** The kind of a competency, by its name in either case; what isn't among those of the regulation is technical. */
    public CompetencyKind kind(String competency) {
        return competencies.entrySet().stream()
                .filter(one -> one.getValue().id().equalsIgnoreCase(competency.strip()))
                .map(one -> one.getKey().startsWith("SK.") ? CompetencyKind.SOSIAL_KULTURAL : CompetencyKind.MANAJERIAL)
                .findFirst()
                .orElse(CompetencyKind.TEKNIS);
    }

    /** The level of each competency that a tier asks for; empty where the rule says nothing of the tier or the day. */
    public Optional<Dated<SequencedMap<String, Integer>>> of(Jenjang tier, LocalDate asOf) {
        return Optional.ofNullable(on(tiers.get(tier), asOf));
    }

    private static @Nullable Dated<SequencedMap<String, Integer>> on(
            @Nullable Parameter<SequencedMap<String, Integer>> levels, LocalDate asOf) {
        try {
            return levels == null ? null : levels.asOf(asOf);
        } catch (NoValueOnDay beforeTheRule) {
            return null;
        }
    }
}
