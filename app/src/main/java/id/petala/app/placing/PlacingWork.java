package id.petala.app.placing;

import id.petala.app.eligibility.FitData;
import id.petala.app.file.Draft;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Held;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Solves scenarios in the background, one after the other, and holds those asked for last, in memory alone. */
final class PlacingWork implements AutoCloseable {

    /** The name of a scenario in findings. */
    static final String NAME = "skenario.yaml";

    private static final int PLANS = 4;
    private static final int TEXTS = 32;
    private static final int STEPS = 3;
    private static final int KEY = 16;

    private final Workshop<Key, Outcome> workshop = new Workshop<>("placing", PLANS);
    private final Held<Key, String> texts = new Held<>(TEXTS);

    /** A scenario on the data of a run. */
    private record Key(UUID run, String hash) {}

    /** What came of a scenario. */
    sealed interface Outcome {

        record Planned(ScenarioPlan plan) implements Outcome {}

        /** There is no plan, with the reasons. */
        record Impossible(Refused why) implements Outcome {}
    }

    /** What is done with the file of a scenario. */
    @FunctionalInterface
    interface Reading<R> {
        R of(Path file) throws IOException;
    }

    /** Does something with a scenario as a file, which is gone afterwards. */
    static <R> R asFile(String text, Reading<R> reading) throws IOException {
        try (Draft room = Draft.at(Files.createTempDirectory("petala-skenario"))) {
            Files.createDirectories(room.path());
            return reading.of(Files.writeString(room.path().resolve(NAME), text));
        }
    }

    /**
     * Begins a scenario unless its plan is held or under way.
     *
     * @return the end of the address of its plan
     * @throws Refused when it can't be read
     */
    String begin(OpenRun run, String text) throws IOException {
        asFile(text, PlanScenario::read);
        String hash = new RuleText(NAME, text).sha256().substring(0, KEY);
        Key key = new Key(run.kept().id(), hash);
        texts.put(key, text);
        if (!(workshop.look(key) instanceof WorkView.Done<Outcome>)) {
            workshop.begin(key, steps -> outcome(run, text, steps));
        }
        return hash;
    }

    /** The text of a scenario that was begun; null where it is no longer held. */
    @Nullable
    String text(OpenRun run, String hash) {
        return texts.get(new Key(run.kept().id(), hash));
    }

    /** How far a scenario is that was begun. */
    WorkView<Outcome> await(OpenRun run, String hash, String text, Duration patience) {
        return workshop.await(new Key(run.kept().id(), hash), steps -> outcome(run, text, steps), patience);
    }

    void cancel(OpenRun run, String hash) {
        workshop.cancel(new Key(run.kept().id(), hash));
    }

    private static Outcome outcome(OpenRun run, String text, Steps steps) throws IOException {
        try {
            return asFile(text, file -> new Outcome.Planned(plan(run, file, steps)));
        } catch (Refused refused) {
            return new Outcome.Impossible(refused);
        }
    }

    private static ScenarioPlan plan(OpenRun run, Path file, Steps steps) throws IOException {
        PlanScenario scenario = PlanScenario.read(file);
        steps.step(words -> words.t("placing.reading"), 0, STEPS);
        LoadedRun loaded = new LoadedRun(run.run(), run.intake()).in(scenario.draft(), scenario.day());
        FitData data = FitData.of(
                loaded, Objects.requireNonNullElse(scenario.day(), run.run().asOf()), FitData.SETTINGS);
        steps.step(words -> words.t("placing.weighing"), 1, STEPS);
        PlanTables tables =
                PlanTables.of(data, scenario, loaded.intake().dossiers().units());
        steps.step(words -> words.t("placing.solving"), 2, STEPS);
        return ScenarioPlan.of(
                data,
                scenario,
                tables,
                file,
                0,
                (cases, _, _) -> steps.step(words -> words.t("placing.cases", cases), 2, STEPS));
    }

    @Override
    public void close() {
        workshop.close();
    }
}
