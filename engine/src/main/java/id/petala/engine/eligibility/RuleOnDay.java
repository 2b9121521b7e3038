package id.petala.engine.eligibility;

import id.petala.engine.rule.Dated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A rule with what holds on a day.
 *
 * @param force what failing means
 */
public record RuleOnDay(EligibilityRule rule, Dated<Force> force, RuleValues values) {

    static RuleOnDay of(EligibilityRule rule, LocalDate day) {
        Map<String, Dated<List<String>>> values = new LinkedHashMap<>();
        rule.values().forEach((name, value) -> values.put(name, value.asOf(day)));
        return new RuleOnDay(rule, rule.force().asOf(day), new RuleValues(values));
    }

    /** Whether failing forbids the move. */
    public boolean blocks() {
        return Objects.requireNonNull(force.value()) == Force.BLOCK;
    }

    /** Whether the rule or one of its values is to be shown as provisional. */
    public boolean provisional() {
        return force.provisional() || values.dated().values().stream().anyMatch(Dated::provisional);
    }

    /** Its values by name: {@code years=56}. */
    public String valueText() {
        return values.dated().entrySet().stream()
                .map(value -> value.getKey() + "="
                        + String.join(
                                "|", Objects.requireNonNull(value.getValue().value())))
                .collect(Collectors.joining(" "));
    }
}
