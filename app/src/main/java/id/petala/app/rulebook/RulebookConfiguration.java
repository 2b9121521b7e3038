package id.petala.app.rulebook;

import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page Instrumen; {@link OpenRuns} and a {@link RuleShelf} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import({InstrumentPage.class, DifferencePage.class, EffectPage.class, OwnRulePage.class})
public class RulebookConfiguration {

    @Bean
    Candidates candidates() {
        return new Candidates();
    }

    @Bean
    InstrumentFinder instrumentFinder(OpenRuns runs, RuleShelf shelf, Candidates candidates) {
        return new InstrumentFinder(runs, shelf, candidates);
    }

    @Bean
    Effects effects(OpenRuns runs) {
        return new Effects(runs);
    }
}
