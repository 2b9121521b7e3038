package id.petala.app.index;

import id.petala.app.platform.Pages;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
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

    @Bean
    PlanWork planWork() {
        return new PlanWork();
    }

    @Bean
    PlanPage planPage(Pages pages, ShownPages source, OpenRuns runs, PlanWork plans) {
        return new PlanPage(pages, source, runs, plans);
    }

    @Bean
    StaffPage staffPage(Pages pages, ShownPages source, OpenRuns runs) {
        return new StaffPage(pages, source, runs);
    }

    @Bean
    Preparation indexPreparation() {
        return run -> {
            IndexPages.sheets(run);
            StaffSheet.of(run);
        };
    }
}
