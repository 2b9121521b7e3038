package id.petala.engine.pegawai;

import id.petala.engine.rule.Dated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When somebody retires for age, and by which rules.
 *
 * @param first first day of retirement
 * @param ageRule the retirement age in years
 * @param monthRule how many months after the month in which the age is reached retirement begins
 */
public record Pensiun(LocalDate first, Dated<Integer> ageRule, Dated<Integer> monthRule) {

    /** The retirement age in whole years. */
    public int age() {
        return Objects.requireNonNull(ageRule.value());
    }

    /** Last day of service. */
    public LocalDate last() {
        return first.minusDays(1);
    }

    /** Whether one of the rules is to be shown as provisional. */
    public boolean provisional() {
        return ageRule.provisional() || monthRule.provisional();
    }

    /** Whether retirement has begun on a day. */
    public boolean begunOn(LocalDate day) {
        return !first.isAfter(day);
    }

    /** Whether retirement begins after a day and within so many months from it, the last day included. */
    public boolean beginsWithin(LocalDate day, int months) {
        return first.isAfter(day) && !first.isAfter(day.plusMonths(months));
    }
}
