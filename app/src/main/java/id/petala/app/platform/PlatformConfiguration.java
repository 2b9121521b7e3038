package id.petala.app.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The parts every page stands on. */
@Configuration(proxyBeanMethods = false)
@Import(FaultPage.class)
public class PlatformConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    Pages pages(TemplateEngine engine) {
        return new Pages(engine);
    }

    @Bean
    FilterRegistrationBean<Filter> responseHeaders() {
        return first(new ResponseHeaders(), 0);
    }

    @Bean
    FilterRegistrationBean<Filter> localOnly() {
        return first(new LocalOnly(), 1);
    }

    @Bean
    FilterRegistrationBean<Filter> sameOrigin() {
        return first(new SameOrigin(), 2);
    }

    @Bean
    FilterRegistrationBean<Filter> language() {
        return first(new Language(), 3);
    }

    private static FilterRegistrationBean<Filter> first(Filter filter, int place) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
