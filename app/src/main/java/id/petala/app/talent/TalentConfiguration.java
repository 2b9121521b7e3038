package id.petala.app.talent;

import id.petala.app.people.PersonSearch;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import java.util.Locale;
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

    @Bean
    Preparation talentPreparation() {
        return run -> {
            RunPages.of(run).home(Locale.of("id"));
            PeopleOrder.of(run);
            NearLines.of(run);
            ScatterRaster.of(run);
            PersonSearch.of(run);
        };
    }
}
