package id.petala.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds which of our codes the values of a column mean, by words. */
final class CodeGuess {

    private static final int HALF = 50;

    private CodeGuess() {}

    /** The codes of a list of words; null when most cells hold none of them. */
    static @Nullable Guess of(ColumnProfile column, HeadingWords words, String list) {
        return of(column, value -> words.code(list, value), HALF);
    }

    /** Whether people are still there: by words, or by yes and no under a heading that says which is meant. */
    static @Nullable Guess ofStatus(ColumnProfile column, HeadingWords words) {
        boolean gone = words.lists("gone", column.heading());
        return of(
                column,
                value -> {
                    String status = words.code("status", value);
                    if (status != null) {
                        return status;
                    }
                    boolean yes = words.lists("yes", value);
                    return yes || words.lists("no", value) ? (yes == gone ? "66" : "01") : null;
                },
                HALF);
    }

    /**
     * The codes of single values.
     *
     * @param code ours for a value, null where it has none
     * @param share the least share of the cells that must have one, in per cent
     * @return null when fewer have
     */
    static @Nullable Guess of(ColumnProfile column, Function<String, @Nullable String> code, int share) {
        Map<String, String> found = new LinkedHashMap<>();
        int covered = 0;
        List<String> unknown = new ArrayList<>();
        for (Map.Entry<String, Integer> value : column.values().entrySet()) {
            String ours = code.apply(value.getKey());
            if (ours != null) {
                found.put(value.getKey(), ours);
                covered += value.getValue();
            } else {
                unknown.add(value.getKey());
            }
        }
        if (found.isEmpty() || covered * 100L < column.kept() * (long) share) {
            return null;
        }
        return new Guess(new CellForm.Codes(found), Guess.unknown(unknown));
    }
}
