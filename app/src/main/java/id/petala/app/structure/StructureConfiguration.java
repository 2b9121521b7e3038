package id.petala.app.structure;

import id.petala.app.run.Preparation;
import id.petala.app.succession.ShownSuccession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The chart of posts; {@link ShownSuccession} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(StructurePage.class)
public class StructureConfiguration {

    @Bean
    Preparation structurePreparation(ShownSuccession succession) {
        return run -> PostTree.of(run, succession.bench(run));
    }
}
