package id.petala.app.book;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.petala.app.document.Chapter.Section;
import id.petala.app.document.TemplatePdf;
import id.petala.app.placement.PinPrices;
import id.petala.app.placement.SolverChild;
import id.petala.app.platform.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Writes the documents of a plan: the plan book, the book for the head of the agency, the letters, and a workbook. */
public final class PlanPapers {

    /** The names of the files. */
    public static final List<String> NAMES = List.of("buku.pdf", "buku-pimpinan.pdf", "surat.pdf", "rencana.xlsx");

    private final Planned planned;
    private final Words words;
    private final TemplatePdf documents = new TemplatePdf(TemplateEngine.createPrecompiled(ContentType.Html));

    /** Documents in one language. */
    public PlanPapers(Planned planned, Words words) {
        this.planned = planned;
        this.words = words;
    }

    /** Writes all files into a folder. */
    public void into(Path folder) throws IOException {
        try (SolverChild solver = new SolverChild(0, (cases, worth, bound) -> {})) {
            PlanChapters book = new PlanChapters(planned, words);
            LeaderChapters leader = new LeaderChapters(planned, new PinPrices(planned.plan(), solver), words);
            pdf(folder.resolve(NAMES.get(0)), book.document());
            pdf(folder.resolve(NAMES.get(1)), leader.document());
            pdf(folder.resolve(NAMES.get(2)), new Letters(planned, words).document());
            List<Section> sheets = new ArrayList<>(
                    List.of(book.moveList(), book.legal(), leader.candidates(), book.constraints(), book.open()));
            planned.steady(words).map(SteadyChapter::section).ifPresent(sheets::add);
            workbook(folder.resolve(NAMES.get(3)), sheets);
        }
    }

    private void pdf(Path file, PlanDocument document) throws IOException {
        Files.write(file, documents.of("document/plan.jte", Map.of("book", document, "w", words)));
    }

    private static void workbook(Path file, List<Section> sections) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Petala", null)) {
            sections.forEach(section -> section.table().addTo(workbook));
        }
    }
}
