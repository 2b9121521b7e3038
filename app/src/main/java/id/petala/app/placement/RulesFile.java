package id.petala.app.placement;

import id.petala.app.file.TextFile;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The form of a rules file and of a scenario, which is a rules file with more: it makes the tables of its own. So one file
 * serves both, and faults stand on the lines that people see.
 */
public final class RulesFile {

    private static final String[] KEYS = {
        "judul", "pelantikan", "diisi", "calon", "gerakan", "nilai", "ongkos_pindah", "keluar", "batasan", "sotk"
    };

    private RulesFile() {}

    /**
     * The mapping that a file holds.
     *
     * @throws id.petala.engine.finding.Refused when it is no text, no mapping, or has other keys
     */
    public static Yaml root(Path path) throws IOException {
        TextFile file = TextFile.checked(path);
        Yaml root = Yaml.read(new RuleText(file.name(), file.text()));
        root.entries(KEYS);
        return root;
    }
}
