package id.petala.app.intake;

import id.petala.engine.rule.RuleText;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a data package lies, and how tables of other forms in it are to be read.
 *
 * @param data the folder of its files, in which mapping files may stand too, or one file
 * @param mappings further mapping files, which go before those
 */
public record PackageInput(Path data, List<RuleText> mappings) {

    public PackageInput {
        mappings = List.copyOf(mappings);
    }

    /** A folder and the mapping files in it, or one file. */
    public static PackageInput of(Path data) {
        return new PackageInput(data, List.of());
    }
}
