package id.petala.app.talent;

import id.petala.app.run.OpenRuns;
import id.petala.engine.instrument.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The talent pages; {@link OpenRuns} and a {@link RuleBook} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({TalentMapPage.class, ReceiptPage.class, InstrumentPage.class, FirstSteps.class})
public class TalentConfiguration {

    @Bean
    ShownPages shownPages(OpenRuns runs, RuleBook book) {
        return new ShownPages(runs, book);
    }
}
