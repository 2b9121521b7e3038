package id.petala.app.run;

import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.List;

/**
 * A talent map with what it was made from. Never changed, only followed by a new one.
 *
 * @param people in the order of the map
 * @param findings what the input had to say
 * @param snapshot SHA-256 of the people and their facts
 */
public record TalentRun(TalentMap map, List<Person> people, List<Finding> findings, String snapshot) {

    public TalentRun {
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }

    public Instrument instrument() {
        return map.scorer().instrument();
    }

    public LocalDate asOf() {
        return map.scorer().asOf();
    }

    /** The text of the instrument itself. */
    public RuleText instrumentText() {
        return instrument().texts().getFirst();
    }
}
