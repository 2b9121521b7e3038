package id.petala.app.talent;

import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The talent pages; {@link OpenRuns} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({TalentMapPage.class, ReceiptPage.class, FirstSteps.class})
public class TalentConfiguration {

    @Bean
    ShownPages shownPages(OpenRuns runs) {
        return new ShownPages(runs);
    }
}
