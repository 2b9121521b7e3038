package id.petala.app.placing;

import id.petala.app.eligibility.WorthChoice;
import id.petala.app.file.Draft;
import id.petala.app.placement.PinPrices;
import id.petala.app.placement.PinPrices.Instead;
import id.petala.app.placement.PinPrices.Seat;
import id.petala.app.placement.PinPrices.Worth;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.SolverChild;
import id.petala.app.placement.Steadiness;
import id.petala.app.placement.Withdrawal;
import id.petala.app.placement.WithdrawalRules;
import id.petala.app.plan.PlanScenario;
import id.petala.app.plan.PlanTables;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Held;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.OpenRun;
import id.petala.app.work.Steps;
import id.petala.app.work.WorkView;
import id.petala.app.work.Workshop;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Solves scenarios in the background, one after the other, and holds those asked for last, in memory alone. */
final class PlacingWork implements AutoCloseable {

    /** The name of a scenario in findings. */
    static final String NAME = "skenario.yaml";

    private static final int PLANS = 4;
    private static final int TEXTS = 32;
    private static final int STEPS = 4;
    private static final int ANSWERS = 64;
    private static final int KEY = 16;

    private final RuleShelf shelf;
    private final Workshop<Task, Outcome> workshop = new Workshop<>("placing", PLANS);
    private final Workshop<Question, Answer> answers = new Workshop<>("placing-why", ANSWERS);
    private final Held<Key, Begun> texts = new Held<>(TEXTS);

    /** A scenario on the data of a run. */
    private record Key(UUID run, String hash) {}

    /**
     * A scenario on the data of a run with the instrument that it names, for another version may be kept under the same id.
     *
     * @param instrument its fingerprint; empty where the scenario names none
     */
    private record Task(Key key, String instrument) {

        static Task of(Key key, PlanScenario scenario) {
            return new Task(
                    key,
                    scenario.worth() instanceof WorthChoice.ByInstrument(Instrument instrument)
                            ? instrument.texts().getFirst().sha256()
                            : "");
        }
    }

    PlacingWork(RuleShelf shelf) {
        this.shelf = shelf;
    }

    private static Key key(OpenRun run, String hash) {
        return new Key(run.kept().id(), hash);
    }

    /** By what a scenario can value people in posts on the day of a run, as it writes it. */
    String worths(OpenRun run) {
        return WorthChoice.names(shelf.pairs(run.kept().asOf()));
    }

    /**
     * A scenario that was begun. It stays as it was read then, so that an instrument kept later changes nothing under way.
     *
     * @param run on whose data
     * @param key the end of the address of its plan
     */
    record Begun(UUID run, String key, PlanScenario scenario, String text) {

        private Task task() {
            return Task.of(new Key(run, key), scenario);
        }
    }

    /** Who is asked about at which post of a plan, by codes. */
    private record Question(Task plan, String nip, String post) {}

    /**
     * What putting somebody into a post costs.
     *
     * @param instead null where the tables don't allow it
     * @param worths what everybody who may have the post is worth there
     */
    record Answer(@Nullable Instead instead, List<Worth> worths) {

        Answer {
            worths = List.copyOf(worths);
        }
    }

    /** What came of a scenario. */
    sealed interface Outcome {

        /**
         * A plan.
         *
         * @param seats what it costs to take each person out of the post
         */
        record Planned(ScenarioPlan plan, List<Seat> seats) implements Outcome {

            public Planned {
                seats = List.copyOf(seats);
            }
        }

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
        try (Draft room = Draft.room("petala-skenario")) {
            return reading.of(Files.writeString(room.path().resolve(NAME), text));
        }
    }

    /**
     * Begins a scenario unless its plan is held or under way, by the instruments that hold now.
     *
     * @return the end of the address of its plan
     * @throws Refused when it can't be read
     */
    String begin(OpenRun run, String text) throws IOException {
        String hash = key(text);
        if (look(run, hash) instanceof WorkView.Busy<Outcome>) {
            return hash;
        }
        Begun begun = hold(run, hash, text);
        if (!(workshop.look(begun.task()) instanceof WorkView.Done<Outcome>)) {
            workshop.begin(begun.task(), steps -> outcome(run, begun, steps));
        }
        return hash;
    }

    private Begun hold(OpenRun run, String hash, String text) throws IOException {
        PlanScenario scenario =
                asFile(text, file -> PlanScenario.read(file, run.kept().asOf(), shelf::pairs));
        Begun begun = new Begun(run.kept().id(), hash, scenario, text);
        texts.put(key(run, hash), begun);
        return begun;
    }

    /** The end of the address of a scenario's plan; it follows from the text. */
    static String key(String text) {
        return new RuleText(NAME, text).sha256().substring(0, KEY);
    }

    /** The text of a scenario that was begun; null where it is no longer held. */
    @Nullable
    String text(OpenRun run, String hash) {
        Begun begun = texts.get(key(run, hash));
        return begun == null ? null : begun.text();
    }

    /** The scenarios that were begun on a run and are held, the one asked for last first. */
    List<Begun> begun(OpenRun run) {
        return texts.all().stream()
                .filter(one -> one.run().equals(run.kept().id()))
                .toList();
    }

    /** How far a scenario is, without beginning it. */
    WorkView<Outcome> look(OpenRun run, String hash) {
        Begun begun = texts.get(key(run, hash));
        return begun == null ? new WorkView.None<>() : workshop.look(begun.task());
    }

    /** How far a scenario is; one that was not begun is begun. */
    WorkView<Outcome> await(OpenRun run, String hash, String text, Duration patience) throws IOException {
        try {
            Begun held = texts.get(key(run, hash));
            Begun begun = held == null ? hold(run, hash, text) : held;
            return workshop.await(begun.task(), steps -> outcome(run, begun, steps), patience);
        } catch (Refused refused) {
            return new WorkView.Done<>(new Outcome.Impossible(refused));
        }
    }

    void cancel(OpenRun run, String hash) {
        Begun begun = texts.get(key(run, hash));
        if (begun != null) {
            workshop.cancel(begun.task());
        }
    }

    /** What it costs to put somebody into a post of a plan. */
    WorkView<Answer> instead(OpenRun run, String hash, ScenarioPlan plan, String nip, String post, Duration patience) {
        Question question = new Question(Task.of(key(run, hash), plan.scenario()), nip, post);
        return answers.await(question, _ -> answer(plan.solved().plan(), nip, post), patience);
    }

    private static Answer answer(PlacementPlan plan, String nip, String post) throws IOException {
        try (SolverChild solver = new SolverChild(0, (cases, worth, bound) -> {})) {
            PinPrices prices = new PinPrices(plan, solver);
            return new Answer(prices.instead(nip, post), prices.worths(post));
        }
    }

    /**
     * Begins the scenario again in which somebody withdraws and as much of the plan as possible stays.
     *
     * @return the end of the address of its plan
     */
    String withdraw(OpenRun run, String text, PlacementPlan plan, String nip) throws IOException {
        return begin(
                run,
                asFile(
                        text,
                        file -> WithdrawalRules.of(file, plan, Withdrawal.staying(nip))
                                .text()));
    }

    private static Outcome outcome(OpenRun run, Begun begun, Steps steps) throws IOException {
        try {
            ScenarioPlan plan = asFile(begun.text(), file -> plan(run, begun.scenario(), file, steps));
            steps.step(words -> words.t("placing.holding"), 3, STEPS);
            List<Seat> seats = Steadiness.seats(
                    plan.solved().plan(), (_, _, _) -> steps.step(words -> words.t("placing.holding"), 3, STEPS));
            return new Outcome.Planned(plan, seats);
        } catch (Refused refused) {
            return new Outcome.Impossible(refused);
        }
    }

    private static ScenarioPlan plan(OpenRun run, PlanScenario scenario, Path file, Steps steps) throws IOException {
        steps.step(words -> words.t("placing.reading"), 0, STEPS);
        steps.step(words -> words.t("placing.weighing"), 1, STEPS);
        PlanTables tables = PlanTables.of(new LoadedRun(run.run(), run.intake()), scenario);
        steps.step(words -> words.t("placing.solving"), 2, STEPS);
        return ScenarioPlan.of(
                tables, file, 0, (cases, _, _) -> steps.step(words -> words.t("placing.cases", cases), 2, STEPS));
    }

    @Override
    public void close() {
        workshop.close();
        answers.close();
    }
}
