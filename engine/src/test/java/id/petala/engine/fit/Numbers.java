package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import java.util.List;
import java.util.stream.Stream;

/** Numbers as the examples write them: {@code 4 3.5 10/3}. */
public final class Numbers {

    private Numbers() {}

    public static Rational one(String text) {
        return Rational.parse(text.startsWith(".") ? "0" + text : text);
    }

    public static List<Rational> list(String text) {
        return Stream.of(text.strip().split("\\s+")).map(Numbers::one).toList();
    }

    /** Rows separated by bars. */
    public static List<List<Rational>> rows(String text) {
        return Stream.of(text.split("\\|")).map(Numbers::list).toList();
    }
}
