package id.petala.app.index;

import id.petala.app.document.TemplatePdf;
import id.petala.app.index.Briefing.Fit;
import id.petala.app.platform.Words;
import java.util.List;
import java.util.Map;

/**
 * The two pages as a document. Each page is set with as much of the data and in as large a type as it holds: first the type
 * becomes smaller, then the lists shorter; what is left out is counted on the page.
 */
final class BriefingPdf {

    private static final String TEMPLATE = "document/briefing.jte";
    private static final List<String> SIZES = List.of("size-0", "size-1", "size-2");

    private static final List<Fit> AMOUNTS = List.of(
            new Fit("", 16, 3, 160),
            new Fit("", 16, 2, 120),
            new Fit("", 16, 1, 100),
            new Fit("", 12, 1, 80),
            new Fit("", 8, 1, 70),
            new Fit("", 6, 1, 60),
            new Fit("", 4, 1, 50),
            new Fit("", 2, 1, 40));

    private final TemplatePdf templates;

    BriefingPdf(TemplatePdf templates) {
        this.templates = templates;
    }

    byte[] of(Briefing view, Words words) {
        return templates.of(TEMPLATE, parameters(view, words, fit(view, words, 1), fit(view, words, 2), 0));
    }

    private Fit fit(Briefing view, Words words, int page) {
        for (Fit amount : AMOUNTS) {
            for (String size : SIZES) {
                Fit fit = new Fit(size, amount.most(), amount.lines(), amount.signs());
                if (templates.pages(TEMPLATE, parameters(view, words, fit, fit, page)) == 1) {
                    return fit;
                }
            }
        }
        throw new IllegalStateException("a page that holds nothing");
    }

    private static Map<String, Object> parameters(Briefing view, Words words, Fit first, Fit second, int only) {
        return Map.of("view", view, "w", words, "first", first, "second", second, "only", only);
    }
}
