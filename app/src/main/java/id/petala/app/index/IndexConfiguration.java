package id.petala.app.index;

import id.petala.app.platform.Pages;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of indices, of the run that the talent pages show. */
@Configuration(proxyBeanMethods = false)
public class IndexConfiguration {

    @Bean
    IndexPage indexPage(Pages pages, ShownPages source, OpenRuns runs) {
        return new IndexPage(pages, source, runs);
    }
}
