package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Severity;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    private static Optional<Finding> doubt(String from, String to) {
        RuleText shipped = ShippedRules.texts().stream()
                .filter(text -> text.path().equals("instruments/asik.yaml"))
                .findFirst()
                .orElseThrow();
        assertThat(shipped.text()).contains(from);
        RuleText own = new RuleText("saya.yaml", shipped.text().replace(from, to));
        RuleBook book = ShippedRules.bookWith(List.of(own));
        return book.instruments().values().stream()
                .filter(instrument -> instrument.texts().getFirst().equals(own))
                .findFirst()
                .flatMap(ShippedRules::sameName);
    }

    @Test
    void otherContentUnderTheIdAndVersionOfAShippedInstrumentIsDoubted() {
        Finding finding =
                doubt("first_day: 2022-01-01", "first_day: 2022-02-01").orElseThrow();

        assertThat(finding.code()).isEqualTo("rule.shipped-name");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.where().file()).isEqualTo("saya.yaml");
        assertThat(finding.value()).startsWith("asik ");
        assertThat(finding.args().getFirst()).isEqualTo("instruments/asik.yaml");
    }

    @Test
    void theSameContentAnotherIdOrAnotherVersionIsNot() {
        assertThat(doubt("instrument: asik", "# salinan\ninstrument: asik")).isEmpty();
        assertThat(doubt("instrument: asik", "instrument: asik-kami")).isEmpty();
        assertThat(doubt("version: \"1\"", "version: \"1-kami\"")).isEmpty();
    }

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
