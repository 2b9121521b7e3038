package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The total of an open selection of senior leadership: interview, assessment, paper and track record, each 0 to 100, by
 * their weights.
 *
 * <p>Source: {@code rules/seleksi-terbuka.yaml}, after PermenPANRB 15/2019. No rule says who goes first of equals.
 */
public final class OpenSelection {

    private final SequencedMap<String, Part> parts;
    private final Parameter<SequencedMap<String, Rational>> weights;
    private final Parameter<Integer> names;

    private OpenSelection(
            SequencedMap<String, Part> parts,
            Parameter<SequencedMap<String, Rational>> weights,
            Parameter<Integer> names) {
        this.parts = Collections.unmodifiableSequencedMap(parts);
        this.weights = weights;
        this.names = names;
    }

    /** A part of the total and other names by which tables call it, in small letters. */
    public record Part(String id, Label label, List<String> knownAs) {}

    /** Whether a name is handed to the appointing official. */
    public enum Proposal {
        YES,
        /** Equals share the last place that is left: a person decides. */
        TIE,
        NO
    }

    /** The rule that Petala ships. */
    public static OpenSelection shipped() {
        return read(OwnRules.shipped("seleksi-terbuka.yaml"));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static OpenSelection read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("selection", "label", "first_day", "sources", "parts", "weights", "names");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("selection").text(), DatedReader.day(root.required("first_day")));
        SequencedMap<String, Part> parts = new LinkedHashMap<>();
        for (Yaml item : root.required("parts").list()) {
            item.entries("part", "label", "known_as");
            Yaml id = item.required("part");
            List<String> knownAs =
                    item.required("known_as").list().stream().map(Yaml::text).toList();
            if (parts.putIfAbsent(
                            id.text(),
                            new Part(id.text(), item.required("label").label(), knownAs))
                    != null) {
                throw id.refused("rule.duplicate", id.text(), "");
            }
        }
        return new OpenSelection(
                parts,
                dated.parameter(root.required("weights"), value -> weights(value, parts)),
                dated.parameter(root.required("names"), DatedReader::whole));
    }

    /** Weights in percent as shares; they sum to one. */
    private static SequencedMap<String, Rational> weights(Yaml value, Map<String, Part> parts) {
        SequencedMap<String, Rational> weights = new LinkedHashMap<>();
        value.entries(parts.keySet().toArray(String[]::new));
        Rational sum = Rational.ZERO;
        for (String part : parts.keySet()) {
            Rational weight = DatedReader.number(value.required(part)).dividedBy(Rational.of(100));
            sum = sum.plus(weight);
            weights.put(part, weight);
        }
        if (!sum.equals(Rational.ONE)) {
            throw value.refused("rule.positive", sum.times(Rational.of(100)).toString(), "Σ = 100");
        }
        return Collections.unmodifiableSequencedMap(weights);
    }

    /** The parts in the order in which they are told. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** The part that a table calls so; null where none is. */
    public @Nullable Part part(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_&-]+", " ");
        return parts.values().stream()
                .filter(part -> part.id().replace('-', ' ').equals(wanted)
                        || part.knownAs().contains(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The share of each part; they sum to one. */
    public Parameter<SequencedMap<String, Rational>> weights() {
        return weights;
    }

    /** How many names are handed on. */
    public Parameter<Integer> names() {
        return names;
    }

    /** Σ weight × value. */
    public static Rational total(Map<String, Rational> weights, Map<String, Rational> values) {
        Rational total = Rational.ZERO;
        for (Map.Entry<String, Rational> weight : weights.entrySet()) {
            Rational value = values.get(weight.getKey());
            if (value == null) {
                throw new IllegalArgumentException("no value of " + weight.getKey());
            }
            total = total.plus(weight.getValue().times(value));
        }
        return total;
    }

    /**
     * Whether somebody is among the best.
     *
     * @param rank shared by equals
     * @param sharing how many have that rank, at least one
     * @param names how many are handed on
     */
    public static Proposal proposal(int rank, int sharing, int names) {
        if (rank + sharing - 1 <= names) {
            return Proposal.YES;
        }
        return rank <= names ? Proposal.TIE : Proposal.NO;
    }
}
