package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.eligibility.AskedMove;
import id.petala.app.eligibility.FitCsv;
import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.FitExplanation;
import id.petala.app.eligibility.RuleCsv;
import id.petala.app.eligibility.WorthChoice;
import id.petala.app.run.LoadedRun;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.OutputFolder;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Target;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.worth.InstrumentWorth;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala fit}: who may take which post by the rules, how well they match it, and why not. */
@Command(name = "fit")
final class FitCommand implements Callable<Integer> {

    private static final String DATA = "DATA";

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = DATA, descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    @ArgGroup(multiplicity = "1")
    private final Posts posts = new Posts();

    /** One post, or all. */
    private static final class Posts {
        @Option(names = "--jabatan", paramLabel = "KODE", descriptionKey = "fit.post")
        private @Nullable String post;

        @Option(names = "--all", descriptionKey = "fit.all")
        private boolean all;
    }

    @Option(names = "--nip", paramLabel = "NIP", descriptionKey = "fit.nip")
    private @Nullable String nip;

    @Mixin
    private final WorthOptions worth = new WorthOptions();

    @Option(names = "--gerakan", paramLabel = "JENJANG|PLT|PLH", descriptionKey = "fit.move")
    private AskedMove move = AskedMove.JENJANG;

    @Option(names = "--batas", paramLabel = "TIDAK|STANDAR", descriptionKey = "fit.level-cap")
    private Cap cap = Cap.TIDAK;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "instrument")
    private String instrument = InstrumentArgument.DEFAULT;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "fit.folder")
    private @Nullable Path out;

    /** Whether a level above the standard of one competency makes up for another. */
    enum Cap {
        TIDAK,
        STANDAR
    }

    FitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LocalDate day = AsOf.read(asOf);
        WorthChoice choice = worth.choice(day, console);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), day, chosen.book(), chosen.instrument());
        FitData matched = FitData.of(loaded, settings());
        FitData fit = matched.valued(choice.on(loaded.run().map().facts(), day, settings()));
        List<Target> targets = targets(fit);
        List<Finding> findings = loaded.run().findings();
        List<Pair> asked = nip == null ? List.of() : pairs(fit, candidate(fit, nip), targets);
        explain(fit, asked);
        if (out != null) {
            write(fit, targets, asked, findings, out);
        }
        console.findings(findings, FindingsCsv.NAME);
        tell(fit, targets);
        return loaded.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private MatchSettings settings() {
        return new MatchSettings(cap == Cap.STANDAR ? CompetencyCap.STANDARD : CompetencyCap.NONE, TotalCap.HUNDRED);
    }

    private List<Target> targets(FitData fit) {
        if (posts.all || posts.post == null) {
            return fit.targets();
        }
        Target target = fit.target(posts.post);
        if (target == null) {
            throw refused(
                    "placement.no-such-post",
                    posts.post,
                    fit.targets().stream().map(Target::kode).toList());
        }
        return List.of(target);
    }

    private Candidate candidate(FitData fit, String asked) {
        Candidate found = fit.candidate(asked.replaceAll("[^0-9]", ""));
        if (found == null) {
            throw refused("placement.no-such-person", asked, List.of());
        }
        return found;
    }

    private Refused refused(String code, String value, List<String> known) {
        Where where = Where.file(String.valueOf(data.getFileName()));
        return new Refused(Finding.reject(code, where, value, Nearest.orAll(value, known)));
    }

    private void write(FitData fit, List<Target> targets, List<Pair> asked, List<Finding> findings, Path folder)
            throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            output.writeBytes(FitCsv.NAME, out -> FitCsv.write(out, fit, targets, move));
            output.write(RuleCsv.NAME, text -> RuleCsv.write(text, fit.worth(), fit.rules(), console.language()));
            if (fit.worth() instanceof InstrumentWorth scored && !asked.isEmpty()) {
                new ScoreFiles(scored.scorer(), scored.facts(asked)).write(output, "");
            }
            output.findings(findings, console.language());
            output.finish();
        }
    }

    private static List<Pair> pairs(FitData fit, Candidate who, List<Target> targets) {
        CandidateJudge judge = fit.rules().judge(who);
        return targets.stream().map(target -> new Pair(judge, target)).toList();
    }

    private void explain(FitData fit, List<Pair> asked) {
        FitExplanation explanation = new FitExplanation(fit, move, console.language());
        asked.forEach(pair -> console.out().println(explanation.of(pair)));
    }

    private void tell(FitData fit, List<Target> targets) {
        console.out()
                .println(console.text(
                        "fit.done",
                        fit.candidates().size() + "",
                        targets.size() + "",
                        fit.rules().day().toString(),
                        fit.worth().settings().in(console.language())));
        if (fit.rules().agency().events().isEmpty()) {
            console.out().println(console.text("fit.no-events"));
        }
    }
}
