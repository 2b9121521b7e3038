package id.petala.app.profile;

import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import id.petala.engine.instrument.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of people; the talent pages must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({PeoplePage.class, ProfilePage.class})
public class ProfileConfiguration {

    @Bean
    Preparation profilePreparation(OpenRuns runs, RuleBook rules) {
        return run -> {
            PeopleSearch.of(run, rules.facts());
            run.run().people().stream().findFirst().ifPresent(person -> runs.history(person.nip()));
        };
    }
}
