package id.petala.app.movement;

import id.petala.engine.talent.Movement.Cause;
import java.util.Arrays;
import java.util.Optional;

/** Causes as addresses write them. */
final class CauseCode {

    private CauseCode() {}

    static String of(Cause cause) {
        return switch (cause) {
            case RULE -> "aturan";
            case DATA -> "data";
            case PERSON -> "orang";
            case POPULATION -> "populasi";
        };
    }

    static Optional<Cause> cause(String code) {
        return Arrays.stream(Cause.values())
                .filter(cause -> of(cause).equals(code))
                .findFirst();
    }
}
