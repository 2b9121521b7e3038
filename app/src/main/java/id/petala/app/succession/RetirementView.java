package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.succession.SuccessionView.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * Who retires until a day.
 *
 * @param from first day looked at; {@code to} the last
 * @param tier the tier asked for, empty for all
 * @param overdue how many should have retired by the day of the run
 * @param late whether those are the ones shown
 * @param untold of how many it is not told
 */
public record RetirementView(
        ContextView context,
        RetirementYears years,
        LocalDate from,
        LocalDate to,
        String tier,
        List<Option> tiers,
        int overdue,
        boolean late,
        int untold,
        List<Row> rows,
        int total,
        int page,
        int pages,
        String query,
        List<RuleLine> rules) {

    /** As many people stand on one page. */
    public static final int SIZE = 50;

    /**
     * Somebody who retires.
     *
     * @param first first day of retirement
     * @param age the retirement age in years
     * @param remark in words where they are not in the map or are in its pool; may be empty
     */
    public record Row(
            LocalDate first, String nip, String name, String post, String unit, String tier, int age, String remark) {}

    public RetirementView {
        tiers = List.copyOf(tiers);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }
}
