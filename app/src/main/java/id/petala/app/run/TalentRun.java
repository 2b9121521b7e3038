package id.petala.app.run;

import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.List;

/**
 * A talent map with what it was made from. Never changed, only followed by a new one.
 *
 * @param people in the order of the map
 * @param findings what the input had to say
 * @param snapshot SHA-256 of the facts
 */
public record TalentRun(TalentMap map, List<Person> people, List<Finding> findings, String snapshot) {

    public TalentRun {
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }

    /**
     * Maps people.
     *
     * @param people in the order of the table's subjects
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day
     */
    public static TalentRun of(
            RuleBook book,
            Instrument instrument,
            LocalDate asOf,
            FactTable facts,
            List<Person> people,
            List<Finding> findings) {
        TalentMap map = new MapTalent(book, instrument, asOf).of(facts);
        return new TalentRun(map, people, findings, facts.sha256());
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
