package id.petala.app.rulebook;

import id.petala.app.intake.Intake;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.TalentMap;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out the effects of instruments on runs, in the background. */
final class Effects implements AutoCloseable {

    private static final int HELD = 4;
    private static final int STEPS = 3;

    private final Workshop<Asked, Outcome> workshop = new Workshop<>("effect", HELD);
    private final OpenRuns runs;

    Effects(OpenRuns runs) {
        this.runs = runs;
    }

    private record Asked(UUID run, String sha256) {
        static Asked of(OpenRun run, ListedInstrument other) {
            return new Asked(
                    run.kept().id(), other.instrument().texts().getFirst().sha256());
        }
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** It is worked out. */
    record Worked(Effect effect) implements Outcome {}

    /** The instrument can't be used on that day, or with those data. */
    record Impossible(Function<Words, String> why) implements Outcome {}

    /**
     * The effect of an instrument on a run, as far as it is worked out within a time.
     *
     * @param other an instrument that makes a talent map
     */
    WorkView<Outcome> of(OpenRun run, ListedInstrument other, Duration patience) {
        return workshop.await(Asked.of(run, other), steps -> outcome(run, other, steps), patience);
    }

    /** Begins anew what was cancelled or has failed. */
    void begin(OpenRun run, ListedInstrument other) {
        workshop.begin(Asked.of(run, other), steps -> outcome(run, other, steps));
    }

    void cancel(OpenRun run, ListedInstrument other) {
        workshop.cancel(Asked.of(run, other));
    }

    private Outcome outcome(OpenRun run, ListedInstrument other, Steps steps) throws IOException {
        try {
            return new Worked(compute(run, other, steps));
        } catch (NoValueOnDay none) {
            return new Impossible(words -> words.t("effect.no-value", none.parameter(), words.date(none.day())));
        } catch (Refused refused) {
            return new Impossible(words -> sentences(refused, words));
        }
    }

    private static String sentences(Refused refused, Words words) {
        return refused.findings().stream()
                .map(finding -> FindingText.reason(finding, words.locale()))
                .collect(Collectors.joining(" "));
    }

    private Effect compute(OpenRun run, ListedInstrument other, Steps steps) throws IOException {
        MapTalent mapper =
                new MapTalent(other.book(), other.instrument(), run.run().asOf());
        steps.step(words -> words.t("effect.reading"), 0, STEPS);
        FactTable facts = facts(run, other);
        steps.step(words -> words.t("effect.scoring", facts.size()), 1, STEPS);
        TalentMap now = mapper.of(facts);
        steps.step(words -> words.t("effect.comparing"), 2, STEPS);
        return new Effect(run, now);
    }

    /** The facts of the run; where the other instrument brings facts that the run was read without, the data are read again. */
    private FactTable facts(OpenRun run, ListedInstrument other) throws IOException {
        FactCatalogue known =
                RuleBookReader.read(run.run().instrument().texts()).facts();
        boolean all = other.instrument().nodes().stream()
                .allMatch(node -> !(node instanceof Node.Leaf leaf)
                        || leaf.fact().equals(known.find(leaf.fact().id())));
        return all ? run.run().map().facts() : readAgain(run, other);
    }

    private FactTable readAgain(OpenRun run, ListedInstrument other) throws IOException {
        Intake intake = runs.read(run.kept().id(), other.book());
        if (intake == null) {
            throw new Refused(Finding.reject(
                    "own-rule.facts", Where.file(other.instrument().id()), null, ""));
        }
        return intake.facts();
    }

    @Override
    public void close() {
        workshop.close();
    }
}
