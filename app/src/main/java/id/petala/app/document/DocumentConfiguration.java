package id.petala.app.document;

import gg.jte.TemplateEngine;
import id.petala.app.platform.Words;
import id.petala.app.run.Preparation;
import id.petala.app.talent.RunPages;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Documents; the talent pages must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import(ReceiptPdfPage.class)
public class DocumentConfiguration {

    @Bean
    ReceiptPdf receiptPdf(TemplateEngine templates) {
        return new ReceiptPdf(templates);
    }

    /** The first document takes longest: fonts are read, and the typesetter comes into memory. */
    @Bean
    Preparation documentPreparation(ReceiptPdf receipts) {
        return run -> run.run().people().stream()
                .findFirst()
                .map(person -> RunPages.of(run).receipt(person.nip(), Locale.of("id")))
                .ifPresent(receipt -> receipts.of(receipt, Words.in("id")));
    }
}
