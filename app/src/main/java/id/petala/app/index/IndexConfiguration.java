package id.petala.app.index;

import gg.jte.TemplateEngine;
import id.petala.app.document.TemplatePdf;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Words;
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
    PlanWork planWork() {
        return new PlanWork();
    }

    @Bean
    PlanPage planPage(Pages pages, ShownPages source, OpenRuns runs, ShownSheets sheets, PlanWork plans) {
        return new PlanPage(pages, source, runs, sheets, plans);
    }

    @Bean
    StaffPage staffPage(Pages pages, ShownPages source, OpenRuns runs) {
        return new StaffPage(pages, source, runs);
    }

    @Bean
    BriefingPdf briefingPdf(TemplateEngine templates) {
        return new BriefingPdf(new TemplatePdf(templates));
    }

    @Bean
    BriefingPage briefingPage(Pages pages, OpenRuns runs, ShownSheets sheets, BriefingPdf documents) {
        return new BriefingPage(pages, runs, sheets, documents);
    }

    @Bean
    Preparation indexPreparation(ShownSheets sheets, BriefingPdf documents) {
        return run -> {
            StaffSheet.of(run);
            documents.of(new Briefings(run, sheets.of(run), Words.in("id")).view(), Words.in("id"));
        };
    }
}
