package id.petala.app.placing;

import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The pages of placements; {@link OpenRuns}, {@link RuleShelf}, {@link KeptScenarios} and {@link id.petala.app.succession.ShownSuccession} must be
 * registered beside it.
 */
@Configuration(proxyBeanMethods = false)
@Import({PlacingPage.class, KeepPage.class, ComparePage.class})
public class PlacingConfiguration {

    @Bean
    PlacingWork placingWork(RuleShelf shelf) {
        return new PlacingWork(shelf);
    }

    @Bean
    Scenarios scenarios(OpenRuns runs, PlacingWork work, KeptScenarios kept) {
        return new Scenarios(runs, work, kept);
    }
}
