package id.petala.app.document;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.table.ListFile;
import id.petala.app.work.Steps;
import id.petala.engine.instrument.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Makes the report book of a run for its committee: a document and a workbook of the same tables. */
public final class ReportBook {

    private final TemplateEngine templates;
    private final RuleBook rules;

    /** Books drawn with compiled templates. */
    public ReportBook(TemplateEngine templates, RuleBook rules) {
        this.templates = templates;
        this.rules = rules;
    }

    /** The book of a run, in one language. */
    public BookFiles of(OpenRun open, Words words, Steps steps) {
        BookChapters chapters = new BookChapters(open, rules, words);
        Book book = chapters.book(steps);
        steps.step(reader -> reader.t("book.setting"), 0, 1);
        byte[] pdf = Typesetter.pdf(
                html(book, words), (page, all) -> steps.step(reader -> reader.t("book.page-of", page, all), page, all));
        steps.step(reader -> reader.t("book.workbook"), 0, 1);
        byte[] workbook = workbook(book, chapters.everybody());
        String name = FileName.of(
                words.t("book.file"),
                open.kept().agency(),
                open.run().asOf(),
                open.run().instrument().id());
        return new BookFiles(name, pdf, workbook);
    }

    private String html(Book book, Words words) {
        StringOutput html = new StringOutput();
        templates.render("document/book.jte", Map.of("book", book, "w", words), html);
        return html.toString();
    }

    private static byte[] workbook(Book book, ListFile everybody) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Petala", null)) {
            for (Chapter chapter : book.chapters()) {
                chapter.sections().forEach(section -> section.table().addTo(workbook));
            }
            everybody.addTo(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
