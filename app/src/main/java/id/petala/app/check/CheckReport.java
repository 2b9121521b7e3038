package id.petala.app.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.petala.engine.rule.Language;

/** Draws {@code laporan.html}: one file that stands alone, opens without a network and prints. */
final class CheckReport {

    private final Language language;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    CheckReport(Language language) {
        this.language = language;
    }

    String html(DataCheck check) {
        StringOutput output = new StringOutput();
        templates.render("check/laporan.jte", CheckViews.of(check, language), output);
        return output.toString();
    }
}
