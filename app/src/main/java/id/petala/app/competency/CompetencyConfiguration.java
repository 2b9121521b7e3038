package id.petala.app.competency;

import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of competencies; {@link OpenRuns} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({CompetencyPage.class})
public class CompetencyConfiguration {

    @Bean
    ShownCompetencies shownCompetencies(OpenRuns runs) {
        return new ShownCompetencies(runs);
    }
}
