package id.petala.app.archive;

import gg.jte.TemplateEngine;
import id.petala.app.document.BookFiles;
import id.petala.app.document.ReportBook;
import id.petala.app.platform.ContextSource;
import id.petala.app.platform.Pages;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Replay;
import id.petala.app.work.Workshop;
import id.petala.engine.instrument.RuleBook;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the kept runs; {@link OpenRuns} and a {@link RuleBook} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({ArchivePage.class, ReplayPage.class, SealPage.class, BookPage.class})
public class ArchiveConfiguration {

    /** A book of a city is a few megabytes. */
    private static final int BOOKS_HELD = 4;

    private static final int REPLAYS_HELD = 100;

    @Bean
    AskedRun askedRun(Pages pages, OpenRuns runs, ContextSource contexts) {
        return new AskedRun(pages, runs, contexts);
    }

    @Bean
    ReportBook reportBook(TemplateEngine templates, RuleBook rules) {
        return new ReportBook(templates, rules);
    }

    @Bean
    Workshop<UUID, Replay> replays() {
        return new Workshop<>("replay", REPLAYS_HELD);
    }

    @Bean
    Workshop<BookPage.Key, BookFiles> booksInWork() {
        return new Workshop<>("book", BOOKS_HELD);
    }
}
