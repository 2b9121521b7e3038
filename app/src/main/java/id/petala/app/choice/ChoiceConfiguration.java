package id.petala.app.choice;

import id.petala.app.run.OpenRuns;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets each browser choose its map; {@link OpenRuns} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
public class ChoiceConfiguration implements WebMvcConfigurer {

    private final OpenRuns runs;

    ChoiceConfiguration(OpenRuns runs) {
        this.runs = runs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenRun(runs)).excludePathPatterns("/aset/**", "/webjars/**", "/error");
    }
}
