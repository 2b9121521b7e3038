package id.petala.app.cli;

import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunSummary;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that hand in the data package that the plan in a folder was made of, with what it needs. */
final class PlanOrigin {

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Option(names = "--data", paramLabel = "DATA", descriptionKey = "plan-origin.data")
    private @Nullable Path data;

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "plan-origin.instrument")
    private @Nullable String instrument;

    @Mixin
    private final PairInstrumentOption worth = new PairInstrumentOption();

    /**
     * Whether the data package is handed in.
     *
     * @throws WrongUse when it isn't, but something is that serves only to read it
     */
    boolean given() {
        if (data == null && (instrument != null || worth.given() || dataOption.given())) {
            throw new WrongUse("without-data");
        }
        return data != null;
    }

    /** The instruments about people in posts that the scenario of the plan can name. */
    RuleBook pairs() throws IOException {
        return worth.book();
    }

    /**
     * The data package on the day of the plan, by its instrument where no other is stated.
     *
     * @param origin what the plan says it was made of
     */
    LoadedRun of(RunSummary origin) throws IOException {
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(
                Objects.requireNonNullElse(instrument, origin.instrument().id()));
        return LoadedRun.of(
                dataOption.at(Objects.requireNonNull(data)),
                AsOf.read(origin.asOf()),
                chosen.book(),
                chosen.instrument());
    }
}
