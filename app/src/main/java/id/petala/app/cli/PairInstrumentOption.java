package id.petala.app.cli;

import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that hands in an agency's own instrument about people in posts, which a scenario names by its id. */
final class PairInstrumentOption {

    @Option(names = "--instrumen-nilai", paramLabel = "FILE", descriptionKey = "worth.instrument")
    private @Nullable String file;

    boolean given() {
        return file != null;
    }

    /** The instruments that a scenario can name: the shipped ones and the one handed in. */
    RuleBook book() throws IOException {
        return file == null
                ? ShippedRules.pairs()
                : InstrumentArgument.ofPairs(file).book();
    }
}
