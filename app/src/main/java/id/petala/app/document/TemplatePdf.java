package id.petala.app.document;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Sets compiled templates as PDF. */
public final class TemplatePdf {

    private final TemplateEngine templates;

    /** Documents drawn with compiled templates. */
    public TemplatePdf(TemplateEngine templates) {
        this.templates = templates;
    }

    /** How many pages a template takes with its parameters. */
    public int pages(String template, Map<String, Object> parameters) {
        return Typesetter.pages(html(template, parameters));
    }

    /** The document. */
    public byte[] of(String template, Map<String, Object> parameters) {
        return Typesetter.pdf(html(template, parameters), (page, all) -> {});
    }

    private String html(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        templates.render(template, parameters, html);
        return html.toString();
    }
}
