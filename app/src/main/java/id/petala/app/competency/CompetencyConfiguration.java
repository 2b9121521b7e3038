package id.petala.app.competency;

import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Pages;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of competencies; {@link OpenRuns} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({CompetencyPage.class, CompetentPeoplePage.class, MovementPage.class, MovedPeoplePage.class})
public class CompetencyConfiguration {

    @Bean
    Preparation competencyPreparation() {
        return RunCompetencies::of;
    }

    @Bean
    CompetencyFrame competencyFrame(Pages pages, ContextSource contexts, OpenRuns runs) {
        return new CompetencyFrame(pages, contexts, runs);
    }
}
