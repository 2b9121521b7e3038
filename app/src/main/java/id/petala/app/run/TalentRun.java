package id.petala.app.run;

import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.TakenInputs;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * This run as the earlier one of a movement.
     *
     * @param sameRule whether the later run is made with the same rule texts
     */
    public Movement.Earlier asEarlier(boolean sameRule) {
        SortedMap<String, String> places = new TreeMap<>();
        for (int person = 0; person < map.size(); person++) {
            places.put(map.facts().subject(person), Movement.place(map, person));
        }
        return new Movement.Earlier(places, TakenInputs.of(map), sameRule);
    }

    /** The text of the instrument itself. */
    public RuleText instrumentText() {
        return instrument().texts().getFirst();
    }
}
