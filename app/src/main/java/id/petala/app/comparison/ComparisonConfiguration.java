package id.petala.app.comparison;

import id.petala.app.platform.Pages;
import id.petala.app.talent.ShownPages;
import id.petala.engine.instrument.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of comparison, of the run that the talent pages show; the shipped rules name the codes of records. */
@Configuration(proxyBeanMethods = false)
public class ComparisonConfiguration {

    @Bean
    ComparisonPage comparisonPage(Pages pages, ShownPages source) {
        return new ComparisonPage(pages, source, ShippedRules.book().facts());
    }
}
