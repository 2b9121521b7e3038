package id.petala.app.competency;

import id.petala.app.run.Preparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of competencies; {@link id.petala.app.run.OpenRuns} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({CompetencyPage.class, CompetentPeoplePage.class, MovementPage.class})
public class CompetencyConfiguration {

    @Bean
    Preparation competencyPreparation() {
        return RunCompetencies::of;
    }
}
