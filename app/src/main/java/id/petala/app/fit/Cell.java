package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;

/**
 * A cell as written, without blanks around it.
 *
 * @param contested whether the table says two things here, so that neither counts
 */
record Cell(String text, Where where, boolean contested) {

    Cell(String text, Where where) {
        this(text, where, false);
    }

    /** Whether it says that there is nothing yet. */
    boolean blank() {
        return text.isEmpty() || text.equals("-") || text.equals("–");
    }

    Finding reject(String code, String expected, String... args) {
        return Finding.reject(code, where, text, expected, args);
    }
}
