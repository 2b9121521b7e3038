package id.petala.app.intake;

import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files about foreign tables that come with Petala, as class-path resources. */
final class ShippedText {

    private static final String FOLDER = "/id/petala/mappings/";

    private ShippedText() {}

    /** @param name the name of a file in {@code mappings} */
    static RuleText of(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedText.class.getResourceAsStream(FOLDER + name))) {
            return new RuleText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
