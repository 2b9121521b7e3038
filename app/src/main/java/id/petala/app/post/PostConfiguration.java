package id.petala.app.post;

import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of posts; {@link OpenRuns} and {@link id.petala.app.rulebook.RuleShelf} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import(PostPage.class)
public class PostConfiguration {

    @Bean
    Preparation postPreparation() {
        return Posts::of;
    }
}
