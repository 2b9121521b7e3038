package id.petala.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.AxisView;
import id.petala.app.talent.LineView;
import id.petala.app.talent.ReceiptView;
import id.petala.app.talent.ShownPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts as files: one page each, with every figure of the receipt on the screen, in type that can be read. */
class ReceiptPdfTest {

    private static final float SMALLEST_TYPE = 6.5f;
    private static final TalentRun RUN = DemoRuns.get().shown().run();
    private static final ShownPages PAGES = new ShownPages(DemoRuns.get());
    private static final ReceiptPdf RECEIPTS = new ReceiptPdf(TemplateEngine.createPrecompiled(ContentType.Html));

    /** Every eighth person; with {@code -Dpetala.receipts=all} everybody. */
    private static final int STEP = "all".equals(System.getProperty("petala.receipts")) ? 1 : 16;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyReceiptIsOneReadablePage(String language) throws IOException {
        Words words = Words.in(language);
        List<String> wrong = new ArrayList<>();
        for (int person = 0; person < RUN.people().size(); person += STEP) {
            ReceiptView view = view(RUN.people().get(person), words);
            try (PDDocument pdf = Loader.loadPDF(RECEIPTS.of(view, words))) {
                check(view, words, pdf, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(ReceiptView view, Words words, PDDocument pdf, List<String> wrong) throws IOException {
        Type type = new Type();
        String text = squeezed(type.getText(pdf));
        PDRectangle paper = pdf.getPage(0).getMediaBox();
        if (pdf.getNumberOfPages() != 1
                || Math.round(paper.getWidth()) != 595
                || Math.round(paper.getHeight()) != 842) {
            wrong.add(view.nip() + ": " + pdf.getNumberOfPages() + " pages, " + paper);
        }
        if (type.smallest < SMALLEST_TYPE) {
            wrong.add(view.nip() + ": type of " + type.smallest + " at " + type.where);
        }
        for (String said : said(view, words)) {
            if (!text.contains(squeezed(said))) {
                wrong.add(view.nip() + ": without " + said);
            }
        }
    }

    /** What a receipt says, as the page says it. */
    private static List<String> said(ReceiptView view, Words words) {
        List<String> said = new ArrayList<>(List.of(view.name(), view.post(), view.maskedNip()));
        for (AxisView axis : view.axes()) {
            axis.lines().forEach(line -> said.addAll(said(line, words)));
            said.add(axis.value() == null ? "–" : words.num(axis.value()));
        }
        view.missing().forEach(item -> said.add(words.t("receipt.missing.item", item.what(), item.supplier())));
        said.addAll(view.whatIf());
        said.addAll(view.nearLine());
        view.fingerprints().forEach(print -> said.add(print.value()));
        if (!view.axes().isEmpty()) {
            said.addAll(view.citations());
        }
        if (view.talent() != null) {
            said.add(words.t("receipt.talent", words.num(view.talent())));
        }
        return said;
    }

    private static List<String> said(LineView line, Words words) {
        List<String> said = new ArrayList<>(List.of(line.criterion(), line.fact(), line.source(), line.rule()));
        if (line.points() != null) {
            said.add(words.num(line.points()));
        }
        if (line.contribution() != null) {
            said.add(words.num(line.contribution()));
        }
        return said;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    private static ReceiptView view(Person person, Words words) {
        return Objects.requireNonNull(PAGES.pages().receipt(person.nip(), words.locale()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void aReceiptIsTaggedAndBringsItsFonts(String language) throws IOException {
        Words words = Words.in(language);
        ReceiptView view = view(RUN.people().getFirst(), words);
        byte[] content = RECEIPTS.of(view, words);
        String folder = System.getProperty("petala.pictures", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, "tanda-terima-" + language + ".pdf"), content);
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(words.t("receipt.title", view.name()));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    /** Reads the text and remembers its smallest type. */
    private static final class Type extends PDFTextStripper {
        private float smallest = Float.MAX_VALUE;
        private String where = "";

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYScale() < smallest) {
                smallest = text.getYScale();
                where = text.getUnicode();
            }
            super.processTextPosition(text);
        }
    }
}
