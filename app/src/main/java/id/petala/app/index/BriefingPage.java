package id.petala.app.index;

import id.petala.app.document.FileName;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The two pages for the head of the agency as a file. */
@Controller
final class BriefingPage {

    private final Pages pages;
    private final OpenRuns runs;
    private final ShownSheets sheets;
    private final BriefingPdf documents;

    BriefingPage(Pages pages, OpenRuns runs, ShownSheets sheets, BriefingPdf documents) {
        this.pages = pages;
        this.runs = runs;
        this.sheets = sheets;
        this.documents = documents;
    }

    @GetMapping(IndexPages.PAGE + "/ringkasan.pdf")
    ResponseEntity<byte[]> briefing(HttpServletRequest request) {
        Words words = pages.words(request);
        OpenRun open = runs.shown();
        String name = FileName.of(
                words.t("brief.file"), open.kept().agency(), open.run().asOf(), words.t("brief.file-of"));
        Briefing view = new Briefings(open, sheets.of(open), words).view();
        return Download.PDF.of(name + ".pdf", documents.of(view, words));
    }
}
