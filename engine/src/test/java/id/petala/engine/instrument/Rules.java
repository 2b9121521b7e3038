package id.petala.engine.instrument;

import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped rules together with the instruments that only tests use. */
final class Rules {

    static final RuleBook BOOK = ShippedRules.bookWith(tests());

    private Rules() {}

    static List<RuleText> tests() {
        return List.of(
                text("uji-sepertiga.yaml"),
                text("uji-simpul.yaml"),
                text("uji-hitung.yaml"),
                text("uji-bagi-ulang.yaml"),
                text("uji-waktu.yaml"));
    }

    static RuleText text(String name) {
        return new RuleText("uji/" + name, resource("/rules/" + name));
    }

    static Instrument instrument(String id) {
        return Objects.requireNonNull(BOOK.instrument(id), id);
    }

    static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Rules.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
