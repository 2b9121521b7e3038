package id.petala.app.run;

import id.petala.app.run.Replay.Difference;
import java.util.ArrayList;
import java.util.List;

/** Lines in which a kept text differs from the one computed now. */
final class TextDifferences {

    private TextDifferences() {}

    static List<Difference> of(String file, String then, String now) {
        List<Difference> found = new ArrayList<>();
        List<String> before = lines(then);
        List<String> after = lines(now);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : "";
            String is = i < after.size() ? after.get(i) : "";
            if (!was.equals(is)) {
                found.add(new Difference(file, i + 1 + "", "", was, is, List.of()));
            }
        }
        return found;
    }

    /** Line ends are part of the text; without them at the end of a file there is one line less. */
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
