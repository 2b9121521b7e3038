package id.petala.app.cli;

import id.petala.app.book.PlanPapers;
import id.petala.app.book.Planned;
import id.petala.app.console.Console;
import id.petala.app.file.Draft;
import id.petala.app.placement.ConstraintPrices;
import id.petala.app.placement.Steadiness;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.OutputFolder;
import id.petala.engine.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a scenario from a data package and writes its folder with all documents, telling how far it is. */
final class PlanMaking {

    private final Console console;
    private final LoadedRun loaded;
    private final Path out;

    PlanMaking(Console console, LoadedRun loaded, Path out) {
        this.console = console;
        this.loaded = loaded;
        this.out = out;
    }

    /**
     * Makes it.
     *
     * @param file the scenario of the tables as it was read
     * @param seconds after which a search under constraints ends with what it has; 0 for never
     * @throws id.petala.engine.finding.Refused when there is no plan, or constraints name what isn't there
     */
    ScenarioPlan of(PlanTables tables, Path file, int seconds, SteadinessOption stability) throws IOException {
        List<Finding> findings = new ArrayList<>(tables.findings());
        findings.addAll(loaded.run().findings());
        tell(tables.scenario(), tables);
        Placing placing = new Placing(console);
        ScenarioPlan plan = ScenarioPlan.of(tables, file, seconds, placing::progress);
        Steadiness steadiness = stability.of(plan.solved().plan());
        plan.write(out, file, loaded.run(), findings, steadiness, console.language());
        papers(plan, steadiness);
        placing.tell(plan.solved());
        placing.tell(steadiness);
        console.out().println(console.text("plan.moves", plan.moves().size() + "", out.toString()));
        console.findings(findings, FindingsCsv.NAME);
        return plan;
    }

    /** What the committee, the head of the agency and the people themselves read. */
    private void papers(ScenarioPlan plan, @Nullable Steadiness steadiness) throws IOException {
        Planned planned = new Planned(
                loaded,
                plan.data(),
                plan.scenario(),
                List.copyOf(plan.tables().filled()),
                plan.solved().plan(),
                ConstraintPrices.in(out),
                steadiness);
        try (Draft room = Draft.room("petala-buku");
                OutputFolder output = new OutputFolder(out)) {
            new PlanPapers(planned, Words.in(console.language().locale())).into(room.path());
            for (String paper : PlanPapers.NAMES) {
                output.copy(paper, room.path().resolve(paper));
            }
            output.finish();
        }
    }

    private void tell(PlanScenario scenario, PlanTables tables) {
        PlanTables.Sizes sizes = tables.sizes();
        console.out()
                .println(console.text(
                        "plan.begins",
                        scenario.title(),
                        tables.data().rules().day().toString(),
                        sizes.posts() + "",
                        sizes.people() + "",
                        sizes.pairs() + "",
                        scenario.moveCost().toPlainString(),
                        tables.data().worth().settings().in(console.language())));
    }
}
