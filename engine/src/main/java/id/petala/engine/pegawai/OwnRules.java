package id.petala.engine.pegawai;

import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Source;
import id.petala.engine.rule.SourceReader;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Shipped rule files that are no part of an instrument; each names sources of its own too. */
public final class OwnRules {

    private static final String FOLDER = "/id/petala/rules/";

    private OwnRules() {}

    /** The text of a shipped file by its name. */
    public static RuleText shipped(String name) {
        try (InputStream stream = OwnRules.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new RuleText(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources that a file names itself, and those of the shipped register. */
    public static Map<String, Source> sources(Yaml root) {
        Map<String, Source> register =
                SourceReader.read(Yaml.read(shipped("sources.yaml")).required("sources"), Map.of());
        Yaml own = root.optional("sources");
        return own == null ? register : SourceReader.read(own, register);
    }
}
