package id.petala.app.sotk;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import id.petala.engine.sotk.StructureDraft;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the address of its page carries it: the day of the inauguration and one line of the scenario for each change.
 *
 * @param day as typed; empty for the day of the data
 * @param changes as a scenario writes them, each on one line
 */
record DraftText(String day, List<String> changes) {

    /** The name of the draft in findings. */
    static final String NAME = "rancangan";

    /** The page. */
    static final String PAGE = "/rancangan-sotk";

    /** Letters; an address that is longer is not taken by every browser and server. */
    static final int LONGEST = 6_000;

    DraftText {
        day = line(day);
        changes = changes.stream()
                .map(DraftText::line)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What stands between lines would begin another change. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    DraftText with(String change) {
        List<String> more = new ArrayList<>(changes);
        more.add(change);
        return new DraftText(day, more);
    }

    DraftText without(int place) {
        List<String> fewer = new ArrayList<>(changes);
        fewer.remove(place);
        return new DraftText(day, fewer);
    }

    /** The section of a scenario: the change at place {@code i} stands on line {@code i + 2}. */
    String section() {
        return changes.stream().map(one -> "  - " + one + "\n").collect(Collectors.joining("", "sotk:\n", ""));
    }

    /**
     * The draft as it reads.
     *
     * @throws Refused when a change isn't as it must be, or the draft is too long
     */
    StructureDraft draft() {
        String section = section();
        if (query().length() > LONGEST) {
            Where where = new Where(NAME, 0, null);
            throw new Refused(Finding.reject("sotk.too-long", where, null, LONGEST + ""));
        }
        return changes.isEmpty()
                ? StructureDraft.NONE
                : StructureDraft.of(Yaml.read(new RuleText(NAME, section)).required("sotk"));
    }

    /**
     * The day of the inauguration, null for that of the data.
     *
     * @throws Refused when it is no day
     */
    @Nullable
    LocalDate inauguration() {
        return day.isEmpty()
                ? null
                : DatedReader.day(Yaml.read(new RuleText(NAME, "pelantikan: " + quoted(day)))
                        .required("pelantikan"));
    }

    /** The parameters of its addresses. */
    String query() {
        Stream<String> first = day.isEmpty() ? Stream.of() : Stream.of("pelantikan=" + encoded(day));
        Stream<String> each = changes.stream().map(one -> "ubah=" + encoded(one));
        return Stream.concat(first, each).collect(Collectors.joining("&"));
    }

    String address() {
        return query().isEmpty() ? PAGE : PAGE + "?" + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A value between quotation marks, so that nothing in it is read as a sign of the form. */
    static String quoted(String text) {
        return "\"" + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
