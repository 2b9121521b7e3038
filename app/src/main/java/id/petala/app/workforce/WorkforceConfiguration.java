package id.petala.app.workforce;

import id.petala.app.run.Preparation;
import id.petala.app.succession.ShownSuccession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The projection; {@link ShownSuccession} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(WorkforcePage.class)
public class WorkforceConfiguration {

    @Bean
    Preparation workforcePreparation(ShownSuccession succession) {
        return run -> Projection.of(run, succession.bench(run));
    }
}
