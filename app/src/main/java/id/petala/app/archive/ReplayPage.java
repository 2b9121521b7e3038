package id.petala.app.archive;

import id.petala.app.intake.Progress;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Replay;
import id.petala.app.work.Steps;
import id.petala.app.work.Workshop;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hitung ulang: a kept run computed again from what is kept, and compared. */
@Controller
final class ReplayPage {

    private static final String ADDRESS = "/riwayat/{id}/hitung-ulang";

    private final Pages pages;
    private final OpenRuns runs;
    private final AskedRun asked;
    private final Workshop<UUID, Replay> workshop;

    ReplayPage(Pages pages, OpenRuns runs, AskedRun asked, Workshop<UUID, Replay> replays) {
        this.pages = pages;
        this.runs = runs;
        this.asked = asked;
        this.workshop = replays;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> page(HttpServletRequest request, @PathVariable("id") String id) {
        Screen screen = asked.screen(request);
        KeptRun kept = asked.find(id);
        return kept == null
                ? asked.unknown(screen, id)
                : pages.ok("archive/replay.jte", screen, "view", new ReplayView(kept, workshop.look(kept.id())));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> begin(HttpServletRequest request, @PathVariable("id") String id) {
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(asked.screen(request), id);
        }
        workshop.begin(kept.id(), steps -> replay(kept, steps));
        return Pages.to(AskedRun.address(kept.id()) + "/hitung-ulang");
    }

    private Replay replay(KeptRun kept, Steps steps) throws IOException {
        steps.step(words -> words.t("replay.opening"), 0, 1);
        Map<String, Integer> rows = new ConcurrentHashMap<>();
        Progress progress = (table, source, count) -> {
            rows.put(table + " " + source, count);
            int sum = rows.values().stream().mapToInt(Integer::intValue).sum();
            steps.step(words -> words.t("replay.rows", sum), 0, 1);
        };
        return Objects.requireNonNull(runs.replay(kept.id(), progress));
    }

    @PostMapping(ADDRESS + "/batal")
    ResponseEntity<byte[]> cancel(HttpServletRequest request, @PathVariable("id") String id) {
        KeptRun kept = asked.find(id);
        if (kept == null) {
            return asked.unknown(asked.screen(request), id);
        }
        workshop.cancel(kept.id());
        return Pages.to(AskedRun.address(kept.id()) + "/hitung-ulang");
    }
}
