package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.petala.app.document.TemplatePdf;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two pages for the head of the agency: two, whatever the amount of data, with the figures of the page Indeks. */
class BriefingPdfTest {

    private static final OpenRun RUN = DemoRuns.get().shown();
    private static final BriefingPdf DOCUMENTS =
            new BriefingPdf(new TemplatePdf(TemplateEngine.createPrecompiled(ContentType.Html)));

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0’\\u02bc]+", "");
    }

    private static String read(byte[] content, String name) throws IOException {
        String folder = System.getProperty("petala.pictures", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, name + ".pdf"), content);
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(Math.round(pdf.getPage(1).getMediaBox().getHeight())).isEqualTo(842);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return squeezed(new PDFTextStripper().getText(pdf));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void two_pages_say_what_the_page_says_and_what_lies_ahead(String language) throws IOException {
        Words words = Words.in(language);
        Briefing view = new Briefings(RUN, IndexSheets.of(RUN), words).view();

        String text = read(DOCUMENTS.of(view, words), "ringkasan-" + language);

        for (IndicesView.Row row :
                IndexPages.of(RUN, IndexSheets.of(RUN), words).indices().own()) {
            assertThat(text).contains(squeezed(row.instrument()), squeezed(row.value()), squeezed(row.category()));
            assertThat(text).contains(squeezed(row.next()));
        }
        for (Briefing.Part part : view.parts()) {
            assertThat(text).contains(squeezed(part.name()), squeezed(part.figure()), squeezed(part.way()));
        }
        assertThat(view.gates()).isNotEmpty();
        for (Briefing.Condition condition : view.gates().getFirst().conditions()) {
            assertThat(text).contains(squeezed(condition.label()), squeezed(condition.basis()));
        }
        assertThat(text).contains(squeezed(words.t("brief.second")), squeezed(view.fingerprint()));
    }

    @Test
    void any_amount_of_data_is_two_pages_and_what_is_left_out_is_counted() throws IOException {
        Words words = Words.in("id");
        Briefing small = new Briefings(RUN, IndexSheets.of(RUN), words).view();
        String word = "Nama-indikator-yang-sangat-panjang ";
        IndicesView.Macro macro = new IndicesView.Macro(
                word.repeat(30), "2025", "1.234.567.890,123456 " + word, "12 " + word, word, word.repeat(9));
        Briefing.Part part = new Briefing.Part(
                word.repeat(4),
                "12",
                word.repeat(9),
                Collections.nCopies(300, word.repeat(9)),
                word,
                Collections.nCopies(300, word.repeat(9)),
                word.repeat(3),
                Collections.nCopies(300, word.repeat(9)));
        Briefing large = new Briefing(
                word.repeat(40),
                true,
                small.day(),
                word.repeat(40),
                Collections.nCopies(51, small.rows().get(1)),
                Collections.nCopies(500, macro),
                Collections.nCopies(51, part),
                Collections.nCopies(20, small.gates().getFirst()),
                small.fingerprint());

        String text = read(DOCUMENTS.of(large, words), "ringkasan-penuh");

        assertThat(text).containsPattern("…dan4\\dlainnya,lihathalamanIndeks").containsPattern("…dan29\\dlainnya");
    }

    @Test
    void nothing_to_show_is_two_pages_too() throws IOException {
        Words words = Words.in("id");
        Briefing none =
                new Briefing("Dinas", false, "1 Jan 2026", "-", List.of(), List.of(), List.of(), List.of(), "x");

        assertThat(read(DOCUMENTS.of(none, words), "ringkasan-kosong")).contains("Tidakadalembarkerjasyarat");
    }
}
