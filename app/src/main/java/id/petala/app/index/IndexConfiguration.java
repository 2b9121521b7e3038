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
    ShownSheets shownSheets(KeptSheets kept) {
        return new ShownSheets(kept);
    }

    @Bean
    IndexPage indexPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets) {
        return new IndexPage(pages, source, runs, sheets);
    }

    @Bean
    WorksheetPage worksheetPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets, KeptSheets kept) {
        return new WorksheetPage(pages, source, runs, sheets, kept);
    }

    @Bean
    StaffPage staffPage(Pages pages, ShownPages source, OpenRuns runs) {
        return new StaffPage(pages, source, runs);
    }

    @Bean
    Preparation indexPreparation() {
        return run -> {
            IndexSheets.of(run);
            StaffSheet.of(run);
        };
    }
}
