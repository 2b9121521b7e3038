package id.petala.app.cli;

import id.petala.app.file.TextFile;
import id.petala.app.intake.PackageInput;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the tables of a data package are to be read that have other columns than ours. */
final class DataOption {

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private List<Path> mappings = List.of();

    boolean given() {
        return !mappings.isEmpty();
    }

    /**
     * The data package of a command.
     *
     * @throws WrongUse when it is neither a folder nor a file
     * @throws id.petala.engine.finding.Refused when a mapping file is no text
     */
    PackageInput at(Path data) throws IOException {
        List<RuleText> texts = new ArrayList<>();
        for (Path mapping : mappings) {
            TextFile file = TextFile.checked(mapping);
            texts.add(new RuleText(file.name(), file.text()));
        }
        return new PackageInput(InstrumentArgument.data(data), texts);
    }
}
