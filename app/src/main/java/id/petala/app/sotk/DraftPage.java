package id.petala.app.sotk;

import id.petala.app.platform.Held;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jabatan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rancangan SOTK: a new structure drafted change by change. The address holds the whole draft; nothing is kept. */
@Controller
final class DraftPage {

    private static final String TEMPLATE = "sotk/draft.jte";
    private static final int STUDIES = 8;

    private final Pages pages;
    private final ShownPages shown;
    private final OpenRuns runs;
    private final Held<Key, DraftStudy> studies = new Held<>(STUDIES);

    /** A draft on the data of a run. */
    private record Key(UUID run, DraftText text) {}

    DraftPage(Pages pages, ShownPages shown, OpenRuns runs) {
        this.pages = pages;
        this.shown = shown;
        this.runs = runs;
    }

    @GetMapping(DraftText.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        OpenRun run = runs.shown();
        DraftText text = text(request);
        TypedChange typed = new TypedChange(request.getParameterMap());
        if (request.getParameter("contoh") != null
                && DraftExample.fits(run.intake().dossiers().posts())) {
            return Pages.to(DraftExample.text().address());
        }
        return typed.sent() ? added(request, run, text, typed) : shown(request, run, text, typed);
    }

    /** The draft with the change just typed where it fits, else the page saying why not. */
    private ResponseEntity<byte[]> added(HttpServletRequest request, OpenRun run, DraftText text, TypedChange typed) {
        DraftText more = text.with(typed.line());
        try {
            study(run, more);
            return Pages.to(more.address());
        } catch (Refused refused) {
            return refused(request, run, text, typed, refused);
        }
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, OpenRun run, DraftText text, TypedChange typed) {
        try {
            DraftStudy study = study(run, text);
            DraftView view = views(request).view(text, typed, posts(run), study, List.of());
            return pages.ok(TEMPLATE, screen(request), "view", view);
        } catch (Refused refused) {
            return refused(request, run, text, typed, refused);
        }
    }

    private ResponseEntity<byte[]> refused(
            HttpServletRequest request, OpenRun run, DraftText text, TypedChange typed, Refused refused) {
        List<Finding> faults = refused.findings();
        DraftView view = views(request).view(text, typed, posts(run), null, faults);
        return pages.refused(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, screen(request), "view", view);
    }

    @GetMapping(DraftText.PAGE + "/unduh/pasangan.{kind}")
    ResponseEntity<byte[]> pairs(HttpServletRequest request, @PathVariable("kind") String kind) {
        return file(request, kind, "pasangan-jabatan", DraftViews::file);
    }

    @GetMapping(DraftText.PAGE + "/unduh/tergeser.{kind}")
    ResponseEntity<byte[]> displaced(HttpServletRequest request, @PathVariable("kind") String kind) {
        return file(request, kind, "tergeser", DraftViews::displacedFile);
    }

    @GetMapping(DraftText.PAGE + "/unduh/kursi.{kind}")
    ResponseEntity<byte[]> seats(HttpServletRequest request, @PathVariable("kind") String kind) {
        return file(request, kind, "kursi-baru", DraftViews::seatsFile);
    }

    private ResponseEntity<byte[]> file(
            HttpServletRequest request, String kind, String name, BiFunction<DraftViews, DraftStudy, ListFile> list) {
        try {
            DraftStudy study = study(runs.shown(), text(request));
            if (study == null) {
                throw new NoDraft(null);
            }
            return ListKind.of(kind).download(name, list.apply(views(request), study));
        } catch (Refused refused) {
            throw new NoDraft(refused);
        }
    }

    /** What a draft means; null where it is empty. */
    private @Nullable DraftStudy study(OpenRun run, DraftText text) {
        if (text.changes().isEmpty()) {
            text.inauguration();
            return null;
        }
        Key key = new Key(run.kept().id(), text);
        DraftStudy known = studies.get(key);
        if (known == null) {
            known = new DraftStudy(new LoadedRun(run.run(), run.intake()), text);
            studies.put(key, known);
        }
        return known;
    }

    private static DraftText text(HttpServletRequest request) {
        String[] changes = request.getParameterValues("ubah");
        return new DraftText(
                Objects.requireNonNullElse(request.getParameter("pelantikan"), ""),
                changes == null ? List.of() : List.of(changes));
    }

    private static List<Jabatan> posts(OpenRun run) {
        return run.intake().dossiers().posts();
    }

    private DraftViews views(HttpServletRequest request) {
        return new DraftViews(pages.words(request));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, shown.context(pages.words(request).locale()), Screen.Section.DRAFT);
    }

    /** An address of a file that holds no draft, or one that can't be read. */
    private static final class NoDraft extends WrongAddress {

        private final transient @Nullable Refused why;

        NoDraft(@Nullable Refused why) {
            super("no draft in the address");
            this.why = why;
        }

        @Override
        public String sentence(Words words) {
            return why == null
                    ? words.t("draft.none")
                    : FindingText.reason(why.findings().getFirst(), words.locale());
        }
    }
}
