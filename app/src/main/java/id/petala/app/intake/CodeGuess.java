package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds which of our codes the values of a column mean, by words. */
final class CodeGuess {

    private static final int SHOWN = 8;

    private CodeGuess() {}

    /** The codes of a list of words; null when most cells hold none of them. */
    static @Nullable Guess of(ColumnProfile column, HeadingWords words, String list) {
        return of(column, value -> words.code(list, value));
    }

    /** Whether people are still there: by words, or by yes and no under a heading that says which is meant. */
    static @Nullable Guess ofStatus(ColumnProfile column, HeadingWords words) {
        boolean gone = words.lists("gone", column.heading());
        return of(column, value -> {
            String status = words.code("status", value);
            if (status != null) {
                return status;
            }
            boolean yes = words.lists("yes", value);
            return yes || words.lists("no", value) ? (yes == gone ? "66" : "01") : null;
        });
    }

    private static @Nullable Guess of(ColumnProfile column, Function<String, @Nullable String> code) {
        Map<String, String> found = new LinkedHashMap<>();
        int covered = 0;
        StringBuilder unknown = new StringBuilder();
        int unknowns = 0;
        for (Map.Entry<String, Integer> value : column.values().entrySet()) {
            String ours = code.apply(value.getKey());
            if (ours != null) {
                found.put(value.getKey(), ours);
                covered += value.getValue();
            } else if (unknowns++ < SHOWN) {
                unknown.append(unknown.isEmpty() ? "" : ", ").append(value.getKey());
            }
        }
        if (found.isEmpty() || covered * 2L < column.kept()) {
            return null;
        }
        return new Guess(
                new CellForm.Codes(found),
                unknown.isEmpty()
                        ? List.of()
                        : List.of(new Label(
                                "tidak dikenal, akan ditandai: " + unknown, "not known, will be marked: " + unknown)));
    }
}
