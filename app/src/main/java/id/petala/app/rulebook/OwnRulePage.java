package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.run.OpenRuns;
import id.petala.app.talent.ShownPages;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.Language;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An instrument of the agency's own: sent, read, looked at, and kept or thrown away. */
@Controller
final class OwnRulePage {

    private static final String TEMPLATE = "rulebook/own.jte";
    private static final String ADDRESS = "/instrumen/unggah";

    /** What a form may add around the file. */
    private static final int ENVELOPE = 64 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;
    private final RuleShelf shelf;
    private final Candidates candidates;

    OwnRulePage(Pages pages, ShownPages source, OpenRuns runs, RuleShelf shelf, Candidates candidates) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
        this.shelf = shelf;
        this.candidates = candidates;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            HttpServletRequest request, @RequestParam(name = "dibuang", required = false) @Nullable String thrown) {
        return pages.ok(TEMPLATE, screen(request), "view", view(request, thrown != null, List.of()));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        runs.shown();
        try {
            Candidate candidate = candidates.add(received(request));
            return Pages.to("/instrumen/" + candidate.key());
        } catch (Refused refused) {
            return refused(request, refused);
        }
    }

    private Candidate received(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > RuleUpload.LARGEST + ENVELOPE) {
            throw tooLarge(request.getContentLengthLong());
        }
        Part part = part(request);
        try (InputStream in = part.getInputStream()) {
            if (part.getSize() > RuleUpload.LARGEST) {
                throw tooLarge(part.getSize());
            }
            String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            return new RuleUpload(shelf).read(name, in.readNBytes(RuleUpload.LARGEST + 1));
        } finally {
            part.delete();
        }
    }

    private static Part part(HttpServletRequest request) throws IOException {
        try {
            Part part = request.getPart("berkas");
            if (part == null || part.getSize() == 0) {
                throw refused("own-rule.none", "");
            }
            return part;
        } catch (ServletException _) {
            throw refused("own-rule.none", "");
        } catch (IllegalStateException _) {
            throw tooLarge(request.getContentLengthLong());
        }
    }

    private static Refused tooLarge(long bytes) {
        return RuleUpload.tooLarge("instrumen.yaml", bytes);
    }

    private static Refused refused(String code, String value) {
        return new Refused(Finding.reject(code, Where.file("instrumen.yaml"), value, ""));
    }

    @PostMapping("/instrumen/{key}/simpan")
    ResponseEntity<byte[]> keep(
            HttpServletRequest request,
            @PathVariable("key") String key,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "alasan", defaultValue = "") String reason) {
        Candidate candidate = candidates.find(key);
        Screen screen = screen(request);
        if (candidate == null) {
            return pages.notFound(screen, screen.t("own.no-candidate"));
        }
        Instrument instrument = candidate.read().instrument();
        try {
            keep(instrument, filled(name, LONGEST_NAME), filled(reason, LONGEST_REASON));
        } catch (Refused refused) {
            return refused(request, refused);
        }
        candidates.remove(key);
        return Pages.to(
                "/instrumen/" + address(ListedInstrument.key(instrument.id(), instrument.version())) + "?tersimpan");
    }

    private void keep(Instrument instrument, String name, String reason) {
        InstrumentVersion version = new InstrumentVersion(
                instrument.id(),
                instrument.version(),
                instrument.firstDay(),
                instrument.texts().getFirst().text(),
                name,
                reason,
                Instant.EPOCH);
        if (!shelf.keep(version)) {
            throw refused("own-rule.taken", instrument.id() + " " + instrument.version());
        }
    }

    private static String filled(String text, int longest) {
        String said = TypedText.of(text);
        if (said.isEmpty() || said.length() > longest) {
            throw refused("own-rule.who", "");
        }
        return said;
    }

    @PostMapping("/instrumen/{key}/buang")
    ResponseEntity<byte[]> throwAway(@PathVariable("key") String key) {
        candidates.remove(key);
        return Pages.to(ADDRESS + "?dibuang");
    }

    private ResponseEntity<byte[]> refused(HttpServletRequest request, Refused refused) {
        OwnRuleView view = view(request, false, refused.findings());
        return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, screen(request), "view", view);
    }

    private OwnRuleView view(HttpServletRequest request, boolean thrown, List<Finding> findings) {
        runs.shown();
        return OwnRuleView.of(
                shelf.all(), findings, thrown, Language.of(pages.words(request).language()));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INSTRUMENTS);
    }

    private static String address(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
