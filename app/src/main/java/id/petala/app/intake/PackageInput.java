package id.petala.app.intake;

import id.petala.engine.rule.RuleText;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a data package lies, and how tables of other forms in it are to be read.
 *
 * @param folder the folder of its files; mapping files may also stand in it
 * @param mappings further mapping files, which go before those
 */
public record PackageInput(Path folder, List<RuleText> mappings) {

    public PackageInput {
        mappings = List.copyOf(mappings);
    }

    /** A folder and the mapping files in it. */
    public static PackageInput of(Path folder) {
        return new PackageInput(folder, List.of());
    }
}
