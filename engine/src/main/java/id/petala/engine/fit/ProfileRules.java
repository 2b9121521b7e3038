package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The usual gap table of profile matching, and how core and secondary factors share an aspect by kind of post.
 *
 * <p>Source: {@code rules/pencocokan-profil.yaml}; no regulation settles either.
 */
public final class ProfileRules {

    /** The code of the share where nothing is said of the post. */
    public static final String GENERAL = "UMUM";

    private final Parameter<GapTable> gaps;
    private final Map<String, Share> shares;

    private ProfileRules(Parameter<GapTable> gaps, Map<String, Share> shares) {
        this.gaps = gaps;
        this.shares = shares;
    }

    /**
     * The share of core factors for a kind of post.
     *
     * @param core in percent
     */
    public record Share(String post, Label label, Parameter<Rational> core) {}

    /** The rules that Petala ships. */
    public static ProfileRules shipped() {
        return read(OwnRules.shipped("pencocokan-profil.yaml"));
    }

    /**
     * Reads the rules.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static ProfileRules read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("profile", "label", "first_day", "sources", "gaps", "shares");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("profile").text(), DatedReader.day(root.required("first_day")));
        Parameter<GapTable> gaps = dated.parameter(root.required("gaps"), ProfileRules::table);
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Yaml entry : root.required("shares").list()) {
            entry.entries("post", "label", "core");
            Yaml post = entry.required("post");
            Share share = new Share(
                    post.text(),
                    entry.required("label").label(),
                    dated.parameter(entry.required("core"), ProfileRules::percent));
            if (shares.putIfAbsent(share.post(), share) != null) {
                throw post.refused("rule.duplicate", share.post(), "");
            }
        }
        return new ProfileRules(gaps, shares);
    }

    private static GapTable table(Yaml list) {
        Map<Rational, Rational> weights = new LinkedHashMap<>();
        for (Yaml item : list.list()) {
            item.entries("gap", "weight");
            Rational gap = DatedReader.number(item.required("gap"));
            if (weights.putIfAbsent(gap, DatedReader.number(item.required("weight"))) != null) {
                throw item.refused("rule.duplicate", gap.toString(), "");
            }
        }
        if (weights.isEmpty()) {
            throw list.refused("yaml.missing-key", "gap", "");
        }
        return new GapTable(weights);
    }

    private static Rational percent(Yaml yaml) {
        Rational percent = DatedReader.number(yaml);
        if (percent.signum() < 0 || percent.compareTo(Rational.of(100)) > 0) {
            throw yaml.refused("rule.positive", percent.toString(), "0 – 100");
        }
        return percent;
    }

    public Parameter<GapTable> gaps() {
        return gaps;
    }

    /** The kinds of posts of which a share is known. */
    public List<String> posts() {
        return List.copyOf(shares.keySet());
    }

    /** The share for a kind of post; null where none is known. */
    public @Nullable Share share(String post) {
        return shares.get(post);
    }
}
