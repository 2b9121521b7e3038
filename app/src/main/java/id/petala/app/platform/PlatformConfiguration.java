package id.petala.app.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The parts every page stands on. */
@Configuration(proxyBeanMethods = false)
@Import({FaultPage.class, WrongAddressPage.class})
public class PlatformConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    Pages pages(TemplateEngine engine) {
        return new Pages(engine);
    }

    /** After the server's own valve, so that it is asked before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> faultValve(Pages pages) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new FaultValve(pages)));
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
