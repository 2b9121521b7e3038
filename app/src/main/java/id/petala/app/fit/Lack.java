package id.petala.app.fit;

import java.util.ArrayList;
import java.util.List;

/** What a candidate or a profile lacks, in words. */
final class Lack {

    private Lack() {}

    static String of(Teller teller, List<String> values, List<String> standards) {
        List<String> parts = new ArrayList<>();
        if (!values.isEmpty()) {
            parts.add(teller.text("lacks.value", String.join(", ", values)));
        }
        if (!standards.isEmpty()) {
            parts.add(teller.text("lacks.standard", String.join(", ", standards)));
        }
        return parts.isEmpty() ? teller.text("lacks.all") : String.join("; ", parts);
    }
}
