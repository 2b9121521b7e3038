package id.petala.engine.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fault or remark about an input. The same record becomes a quarantine row, a line of the command line, a line on a
 * page and a problem document; the sentence is made by {@link FindingText} from the code and the arguments.
 *
 * @param code stable code, kebab case, of a sentence in {@code temuan_id.properties} and {@code temuan_en.properties}
 * @param value the value as read, null when there was none
 * @param expected what would be right, as data (a range, a list of codes, a form); empty when the sentence says it all
 * @param args further arguments of the sentence, from {@code {2}} on ({@code {0}} is the value, {@code {1}} what was expected)
 */
public record Finding(
        String code,
        Severity severity,
        Where where,
        @Nullable String value,
        String expected,
        List<String> args) {

    private static final int SHOWN = 120;

    public Finding {
        args = List.copyOf(args);
        value = value == null ? null : shown(value);
    }

    public static Finding reject(String code, Where where, @Nullable String value, String expected, String... args) {
        return new Finding(code, Severity.REJECT, where, value, expected, List.of(args));
    }

    public static Finding warning(String code, Where where, @Nullable String value, String expected, String... args) {
        return new Finding(code, Severity.WARNING, where, value, expected, List.of(args));
    }

    /** Long or unprintable values are cut and masked, so that a hostile cell can't flood a report. */
    private static String shown(String value) {
        String start = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…(" + value.length() + ")";
        return start.replaceAll("\\p{Cntrl}", "�");
    }
}
