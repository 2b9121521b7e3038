package id.petala.app.archive;

import id.petala.app.database.Seal;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Segel: asked for, shown as it will be written, then written for good. */
@Controller
final class SealPage {

    private static final String ADDRESS = "/riwayat/{id}/segel";
    private static final String TEMPLATE = "archive/seal.jte";

    private final Pages pages;
    private final OpenRuns runs;
    private final AskedRun asked;

    SealPage(Pages pages, OpenRuns runs, AskedRun asked) {
        this.pages = pages;
        this.runs = runs;
        this.asked = asked;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(HttpServletRequest request, @PathVariable("id") String id) {
        Screen screen = asked.screen(request);
        KeptRun kept = asked.find(id);
        return kept == null
                ? asked.unknown(screen, id)
                : pages.ok(TEMPLATE, screen, "view", new SealView(kept, "", "", List.of(), false));
    }

    /** Shows what will be written; writes it once that was confirmed. */
    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> seal(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "pejabat", defaultValue = "") String typedOfficial,
            @RequestParam(name = "alasan", defaultValue = "") String typedReason,
            @RequestParam(name = "pasti", defaultValue = "") String confirmed) {
        Screen screen = asked.screen(request);
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(screen, id);
        }
        String official = TypedText.of(typedOfficial);
        String reason = TypedText.of(typedReason);
        List<String> faults = faults(kept, official, reason, screen.words());
        SealView view = new SealView(kept, official, reason, faults, faults.isEmpty());
        if (!faults.isEmpty()) {
            return pages.refused(HttpStatus.BAD_REQUEST, TEMPLATE, screen, "view", view);
        }
        if (!confirmed.equals("ya")) {
            return pages.ok(TEMPLATE, screen, "view", view);
        }
        runs.seal(kept.id(), official, reason);
        return isSealedBy(official, reason, id)
                ? Pages.to(AskedRun.address(kept.id()))
                : pages.refused(HttpStatus.CONFLICT, TEMPLATE, screen, "view", outrun(view, screen.words()));
    }

    /** Whether this seal is the one that was written: somebody else may have been faster. */
    private boolean isSealedBy(String official, String reason, String id) {
        KeptRun now = asked.find(id);
        KeptRun.@Nullable Seal seal = now == null ? null : now.seal();
        return seal != null && seal.official().equals(official) && seal.reason().equals(reason);
    }

    private static SealView outrun(SealView view, Words words) {
        return new SealView(view.kept(), view.official(), view.reason(), List.of(words.t("seal.already")), false);
    }

    private static List<String> faults(KeptRun kept, String official, String reason, Words words) {
        List<String> faults = new ArrayList<>();
        if (kept.seal() != null) {
            faults.add(words.t("seal.already"));
        }
        if (official.isEmpty()) {
            faults.add(words.t("seal.official-missing"));
        }
        if (official.length() > Seal.LONGEST_OFFICIAL) {
            faults.add(words.t("seal.official-long", Seal.LONGEST_OFFICIAL));
        }
        if (reason.isEmpty()) {
            faults.add(words.t("seal.reason-missing"));
        }
        if (reason.length() > Seal.LONGEST_REASON) {
            faults.add(words.t("seal.reason-long", Seal.LONGEST_REASON));
        }
        return faults;
    }
}
