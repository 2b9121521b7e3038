package id.petala.engine.eligibility;

import id.petala.engine.fact.Fact;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules about moves over time.
 *
 * <p>Source: {@code rules/kelayakan.yaml}, after PP 11/2017, PP 17/2020, UU 10/2016 and others, each rule with its own
 * citation.
 */
public final class EligibilityBook {

    private final RuleText text;
    private final Fact education;
    private final Map<String, Parameter<List<Golongan>>> ranks;
    private final List<EligibilityRule> rules;

    private EligibilityBook(
            RuleText text, Fact education, Map<String, Parameter<List<Golongan>>> ranks, List<EligibilityRule> rules) {
        this.text = text;
        this.education = education;
        this.ranks = Collections.unmodifiableMap(ranks);
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules that Petala ships.
     *
     * @param education the fact {@code pendidikan}, whose codes are in order
     */
    public static EligibilityBook shipped(Fact education) {
        return read(OwnRules.shipped("kelayakan.yaml"), education);
    }

    /**
     * Reads rules.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    public static EligibilityBook read(RuleText text, Fact education) {
        Yaml root = Yaml.read(text);
        root.entries("eligibility", "label", "first_day", "sources", "ranks", "rules");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root),
                root.required("eligibility").text(),
                DatedReader.day(root.required("first_day")));
        return new EligibilityBook(
                text,
                education,
                ranks(root.required("ranks"), dated),
                new RuleReader(dated, education).rules(root.required("rules")));
    }

    private static <T> T once(Yaml named, T value, Set<T> seen) {
        if (!seen.add(value)) {
            throw named.refused("rule.duplicate", named.text(), "");
        }
        return value;
    }

    private static Map<String, Parameter<List<Golongan>>> ranks(Yaml list, DatedReader dated) {
        Map<String, Parameter<List<Golongan>>> ranks = new LinkedHashMap<>();
        for (Yaml entry : list.list()) {
            entry.entries("echelon", "span");
            Yaml echelon = entry.required("echelon");
            if (ranks.putIfAbsent(echelon.text(), dated.parameter(entry.required("span"), EligibilityBook::span))
                    != null) {
                throw echelon.refused("rule.duplicate", echelon.text(), "");
            }
        }
        return ranks;
    }

    private static List<Golongan> span(Yaml pair) {
        List<Golongan> span = pair.list().stream().map(EligibilityBook::rank).toList();
        if (span.size() != 2 || span.get(1).below(span.get(0))) {
            throw pair.refused("rule.bands", null, "[III/d, IV/a]");
        }
        return span;
    }

    private static Golongan rank(Yaml code) {
        return Golongan.all().stream()
                .filter(rank -> rank.code().equals(code.text()))
                .findFirst()
                .orElseThrow(() -> code.refused("rule.unknown-code", code.text(), "III/d, IV/a, …"));
    }

    /** The text the rules stand in. */
    public RuleText text() {
        return text;
    }

    /** All rules, in the order of the file. */
    public List<EligibilityRule> rules() {
        return rules;
    }

    /** The rules of a day. */
    public Eligibility on(LocalDate day, BatasUsiaPensiun ages, AgencyDays agency, MatchSettings settings) {
        return new Eligibility(this, day, ages, agency, settings);
    }

    Fact education() {
        return education;
    }

    /** The lowest and the highest rank of an echelon; empty where the rules don't know it. */
    List<Golongan> ranks(@Nullable String echelon, LocalDate day) {
        Parameter<List<Golongan>> span = echelon == null ? null : ranks.get(echelon);
        return span == null ? List.of() : span.valueOn(day);
    }

    /** Reads the rules themselves. */
    private static final class RuleReader {

        private final DatedReader dated;
        private final Fact education;
        private final Set<String> ids = new LinkedHashSet<>();
        private int ofPerson;
        private int ofPost;

        RuleReader(DatedReader dated, Fact education) {
            this.dated = dated;
            this.education = education;
        }

        List<EligibilityRule> rules(Yaml list) {
            List<EligibilityRule> rules = list.list().stream().map(this::rule).toList();
            if (Math.max(ofPerson, ofPost) > RuleSet.MOST) {
                throw list.refused("rule.positive", Math.max(ofPerson, ofPost) + "", "≤ " + RuleSet.MOST);
            }
            return rules;
        }

        private EligibilityRule rule(Yaml entry) {
            RuleTest test = entry.required("test").constant(RuleTest.class);
            entry.entries("rule", "label", "test", "movements", "tiers", "origins", "severity", values(test));
            return new EligibilityRule(
                    once(entry.required("rule"), entry.required("rule").text(), ids),
                    entry.required("label").label(),
                    test,
                    test.ofPost() ? ofPost++ : ofPerson++,
                    moves(entry.required("movements")),
                    tiers(entry.optional("tiers")),
                    tiers(entry.optional("origins")),
                    dated.parameter(entry.required("severity"), value -> value.constant(Force.class)),
                    values(entry, test));
        }

        /** The key of the values of a test; of one without any, a key that it has anyway. */
        private static String values(RuleTest test) {
            return test.kinds().isEmpty() ? "rule" : "values";
        }

        private static Set<JenisPerpindahan> moves(Yaml list) {
            Set<JenisPerpindahan> moves = EnumSet.noneOf(JenisPerpindahan.class);
            list.list().forEach(move -> once(move, move.constant(JenisPerpindahan.class), moves));
            return moves;
        }

        private static Set<Jenjang> tiers(@Nullable Yaml list) {
            if (list == null) {
                return EnumSet.allOf(Jenjang.class);
            }
            Set<Jenjang> tiers = EnumSet.noneOf(Jenjang.class);
            list.list().forEach(tier -> once(tier, tier.constant(Jenjang.class), tiers));
            return tiers;
        }

        private Map<String, Parameter<List<String>>> values(Yaml entry, RuleTest test) {
            Map<String, Parameter<List<String>>> values = new LinkedHashMap<>();
            if (!test.kinds().isEmpty()) {
                Yaml all = entry.required("values");
                all.entries(test.valueNames().toArray(String[]::new));
                test.valueNames()
                        .forEach(name -> values.put(
                                name,
                                dated.parameter(
                                        all.required(name),
                                        value -> value(value, test.kinds().get(name)))));
            }
            return values;
        }

        private List<String> value(Yaml value, RuleTest.@Nullable Kind kind) {
            return switch (kind) {
                case WHOLE -> List.of(whole(value));
                case TIERS ->
                    value.list().stream()
                            .map(tier -> tier.constant(Jenjang.class).name())
                            .toList();
                case EDUCATION -> List.of(level(value));
                case null, default -> value.list().stream().map(Yaml::text).toList();
            };
        }

        private static String whole(Yaml value) {
            if (DatedReader.whole(value) < 0) {
                throw value.refused("rule.positive", value.text(), "≥ 0");
            }
            return value.text();
        }

        private String level(Yaml value) {
            if (education.indexOf(value.text()) < 0) {
                throw value.refused("rule.unknown-code", value.text(), "D3, S1, …");
            }
            return value.text();
        }
    }
}
