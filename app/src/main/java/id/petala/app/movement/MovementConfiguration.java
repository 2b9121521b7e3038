package id.petala.app.movement;

import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of movement; {@link OpenRuns} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(MovementPage.class)
public class MovementConfiguration {

    @Bean
    Preparing preparing(OpenRuns runs) {
        return new Preparing(runs);
    }
}
