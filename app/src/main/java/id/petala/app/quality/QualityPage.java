package id.petala.app.quality;

import id.petala.app.check.CheckDownloads;
import id.petala.app.check.CheckViews;
import id.petala.app.check.CheckedData;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.NothingShown;
import id.petala.app.table.CsvOut;
import id.petala.app.talent.DataAge;
import id.petala.app.talent.ShownPages;
import id.petala.engine.rule.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Mutu Data: of the run shown, what was rejected and why, what is missing and from whom, and how old it is. */
@Controller
final class QualityPage {

    private static final String AGES = "umur-data.csv";

    private final Pages pages;
    private final ShownPages source;
    private final QualitySource quality;

    QualityPage(Pages pages, ShownPages source, QualitySource quality) {
        this.pages = pages;
        this.source = source;
        this.quality = quality;
    }

    @GetMapping("/mutu-data")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Words words = pages.words(request);
        QualityView view = new QualityView(
                CheckViews.of(checked().check(), Language.of(words.language())),
                source.pages().home(words.locale()).data());
        return pages.ok("quality/quality.jte", screen(request), "view", view);
    }

    @GetMapping("/mutu-data/unduh/{name}")
    ResponseEntity<?> file(HttpServletRequest request, @PathVariable("name") String name) throws IOException {
        Words words = pages.words(request);
        if (name.equals(AGES)) {
            return ages(source.pages().home(words.locale()).data());
        }
        ResponseEntity<Resource> file = CheckDownloads.of(checked(), name, words);
        return file == null ? pages.notFound(screen(request), words.t("quality.no-file", name)) : file;
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.QUALITY);
    }

    private CheckedData checked() {
        CheckedData checked = quality.checked();
        if (checked == null) {
            throw new NothingShown();
        }
        return checked;
    }

    private static ResponseEntity<String> ages(List<DataAge> ages) {
        StringWriter text = new StringWriter();
        try (CsvOut out = CsvOut.to(text, List.of("data", "per_tanggal", "catatan", "lewat_masa_berlaku"))) {
            ages.forEach(age -> out.row(age.what(), age.asOf().toString(), age.note(), age.stale() ? "ya" : ""));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + AGES + "\"")
                .body(text.toString());
    }
}
