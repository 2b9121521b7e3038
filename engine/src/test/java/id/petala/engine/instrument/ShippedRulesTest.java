package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    @Test
    void everyShippedInstrumentLoadsAndComputesOnEveryDayOnWhichAnythingChanges() {
        RuleBook book = ShippedRules.book();

        assertThat(book.instruments()).isNotEmpty();
        for (Instrument instrument : book.instruments().values()) {
            for (LocalDate day : InstrumentChecks.days(instrument)) {
                assertThat(Scorer.compile(instrument, day).steps()).hasSameSizeAs(instrument.nodes());
            }
        }
    }
}
