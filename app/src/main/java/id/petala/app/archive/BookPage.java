package id.petala.app.archive;

import id.petala.app.document.BookFiles;
import id.petala.app.document.ReportBook;
import id.petala.app.platform.Download;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Buku laporan: made in the background, then taken away as a document and as a workbook. */
@Controller
final class BookPage {

    private static final String ADDRESS = "/riwayat/{id}/buku";

    private final Pages pages;
    private final OpenRuns runs;
    private final AskedRun asked;
    private final ReportBook books;
    private final Workshop<Key, BookFiles> workshop;

    BookPage(Pages pages, OpenRuns runs, AskedRun asked, ReportBook books, Workshop<Key, BookFiles> booksInWork) {
        this.pages = pages;
        this.runs = runs;
        this.asked = asked;
        this.books = books;
        this.workshop = booksInWork;
    }

    /** A book of a run in a language; another once the run is sealed. */
    record Key(UUID run, String language, boolean sealed) {
        static Key of(KeptRun kept, Words words) {
            return new Key(kept.id(), words.language(), kept.seal() != null);
        }
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> page(HttpServletRequest request, @PathVariable("id") String id) {
        Screen screen = asked.screen(request);
        KeptRun kept = asked.find(id);
        return kept == null
                ? asked.unknown(screen, id)
                : pages.ok("archive/book.jte", screen, "view", view(kept, screen.words()));
    }

    private BookView view(KeptRun kept, Words words) {
        return new BookView(kept, workshop.look(Key.of(kept, words)));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> begin(HttpServletRequest request, @PathVariable("id") String id) {
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(asked.screen(request), id);
        }
        Words words = pages.words(request);
        workshop.begin(Key.of(kept, words), steps -> make(kept, words, steps));
        return Pages.to(address(kept));
    }

    private BookFiles make(KeptRun kept, Words words, Steps steps) throws IOException {
        steps.step(reader -> reader.t("book.opening"), 0, 1);
        OpenRun open = Objects.requireNonNull(runs.open(kept.id()));
        OpenRun asKept = new OpenRun(kept, open.run(), open.intake(), open.before());
        return books.of(asKept, words, steps);
    }

    @PostMapping(ADDRESS + "/batal")
    ResponseEntity<byte[]> cancel(HttpServletRequest request, @PathVariable("id") String id) {
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(asked.screen(request), id);
        }
        workshop.cancel(Key.of(kept, pages.words(request)));
        return Pages.to(address(kept));
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> document(HttpServletRequest request, @PathVariable("id") String id) {
        return file(request, id, book -> Download.PDF.of(book.name() + ".pdf", book.pdf()));
    }

    @GetMapping(ADDRESS + ".xlsx")
    ResponseEntity<byte[]> workbook(HttpServletRequest request, @PathVariable("id") String id) {
        return file(request, id, book -> Download.XLSX.of(book.name() + ".xlsx", book.workbook()));
    }

    /** The file where it is made; else the page on which to have it made. */
    private ResponseEntity<byte[]> file(
            HttpServletRequest request, String id, Function<BookFiles, ResponseEntity<byte[]>> file) {
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(asked.screen(request), id);
        }
        WorkView<BookFiles> work = view(kept, pages.words(request)).work();
        return work instanceof WorkView.Done<BookFiles>(BookFiles book) ? file.apply(book) : Pages.to(address(kept));
    }

    private static String address(KeptRun kept) {
        return AskedRun.address(kept.id()) + "/buku";
    }
}
