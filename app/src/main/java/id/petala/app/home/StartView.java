package id.petala.app.home;

import id.petala.app.succession.BenchView;
import id.petala.app.succession.RetirementYears;
import id.petala.app.talent.HomeView;
import java.util.List;

/**
 * The first page.
 *
 * @param coverage the units with the smallest share of mapped people
 * @param units how many units there are
 * @param quality whether the quality of data can be asked for
 */
public record StartView(
        HomeView talent,
        BenchView bench,
        RetirementYears retirements,
        List<UnitCoverage> coverage,
        int units,
        boolean quality) {

    /** As many units are shown. */
    static final int UNITS = 8;

    public StartView {
        coverage = List.copyOf(coverage);
    }
}
