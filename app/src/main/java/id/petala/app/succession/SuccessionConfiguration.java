package id.petala.app.succession;

import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of succession; {@link OpenRuns} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({SuccessionPage.class, RetirementPage.class})
public class SuccessionConfiguration {

    @Bean
    ShownSuccession shownSuccession(OpenRuns runs) {
        return new ShownSuccession(runs);
    }

    @Bean
    Preparation successionPreparation(ShownSuccession shown) {
        return shown::of;
    }
}
