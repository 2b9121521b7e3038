package id.petala.app.movement;

import id.petala.app.movement.MovementView.Choices;
import id.petala.app.movement.MovementView.RunChoice;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one agency and the two of them that are compared.
 *
 * @param runs all of the agency, the newest first
 * @param from null where there is no other run to compare with
 */
record ChosenRuns(List<KeptRun> runs, @Nullable KeptRun from, KeptRun to) {

    ChosenRuns {
        runs = List.copyOf(runs);
    }

    /** The run it is usually compared with: the latest earlier day of the same instrument, else of any. */
    static Optional<KeptRun> before(List<KeptRun> runs, KeptRun to) {
        return runs.stream()
                .filter(one -> one.asOf().isBefore(to.asOf()))
                .max(Comparator.comparing((KeptRun one) -> one.instrument().equals(to.instrument()))
                        .thenComparing(KeptRun::asOf)
                        .thenComparing(KeptRun::keptAt));
    }

    static String instrument(KeptRun run) {
        return run.summary().instrument().label() + ", "
                + run.summary().instrument().version();
    }

    /**
     * The earlier one.
     *
     * @throws NoAnswer where there is no other run to compare with
     */
    KeptRun earlier() {
        if (from == null) {
            throw new NoAnswer(words -> words.t("movement.alone"));
        }
        return from;
    }

    Choices choices(Words words) {
        return new Choices(
                runs.stream()
                        .map(run -> new RunChoice(run.id().toString(), label(run, words)))
                        .toList(),
                from == null ? "" : from.id().toString(),
                to.id().toString());
    }

    private static String label(KeptRun run, Words words) {
        return words.t(
                "movement.run",
                words.date(run.asOf()),
                instrument(run),
                words.date(Moment.day(run.keptAt())),
                Moment.clock(run.keptAt()));
    }
}
