package id.petala.app.worksheet;

import id.petala.app.facts.FactsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headings of a worksheet. They are the same in every language, as those of a data package are. */
final class Columns {

    static final String ITEM = "butir";
    static final String NAME = "nama";
    static final String ASKED = "isian";

    /** The stages in the order of the work. */
    static final List<String> STAGES = List.of(FactsFile.SELF, FactsFile.VERIFIED);

    private Columns() {}

    static String answer(String stage) {
        return stage.toLowerCase(Locale.ROOT);
    }

    static String source(String stage) {
        return "sumber_" + answer(stage);
    }

    static String until(String stage) {
        return "sampai_" + answer(stage);
    }

    /** Only there where a value is dated otherwise than by the day of the worksheet. */
    static String on(String stage) {
        return "tanggal_" + answer(stage);
    }

    /** What a cell of a row of facts is called on a worksheet. */
    static String of(String cell, String stage) {
        return switch (cell) {
            case "criterion" -> ITEM;
            case "on" -> on(stage);
            case "until" -> until(stage);
            case "source" -> source(stage);
            default -> answer(stage);
        };
    }

    /** All headings in their order. */
    static List<String> all(boolean dated) {
        List<String> all = new ArrayList<>(List.of(ITEM, NAME, ASKED));
        for (String stage : STAGES) {
            all.add(answer(stage));
            if (dated) {
                all.add(on(stage));
            }
            all.add(until(stage));
            all.add(source(stage));
        }
        return all;
    }
}
