package id.petala.engine.selection;

import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.util.List;

/**
 * What the consistency of pairwise comparisons is judged by.
 *
 * <p>Source: {@code rules/ahp.yaml}, after Saaty.
 *
 * @param randomIndex of 1, 2, 3, … criteria
 * @param limit the largest consistency ratio that is accepted
 */
public record AhpRules(Parameter<List<Rational>> randomIndex, Parameter<Rational> limit) {

    /** The rules that Petala ships. */
    public static AhpRules shipped() {
        return read(OwnRules.shipped("ahp.yaml"));
    }

    /**
     * Reads the rules.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static AhpRules read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("ahp", "label", "first_day", "sources", "random_index", "limit");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root), root.required("ahp").text(), DatedReader.day(root.required("first_day")));
        return new AhpRules(
                dated.parameter(
                        root.required("random_index"),
                        list -> list.list().stream().map(DatedReader::number).toList()),
                dated.parameter(root.required("limit"), DatedReader::number));
    }
}
