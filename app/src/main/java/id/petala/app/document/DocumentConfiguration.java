package id.petala.app.document;

import gg.jte.TemplateEngine;
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
}
