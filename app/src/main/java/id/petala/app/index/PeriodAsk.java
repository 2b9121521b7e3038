package id.petala.app.index;

import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.engine.finding.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which worksheet an address asks for: of a family, of the subject {@code subjek}, of the day {@code per}, of the
 * instrument {@code instrumen}.
 *
 * @param history the periods of the subject asked for, else of the agency itself, else of the first there is; empty where
 *     there are none
 */
record PeriodAsk(
        HttpServletRequest request, Words words, IndexSheets sheets, String family, List<IndexPeriod> history) {

    static PeriodAsk of(
            HttpServletRequest request, Words words, IndexSheets sheets, String family, @Nullable String agency) {
        return new PeriodAsk(
                request, words, sheets, family, history(sheets, family, agency, request.getParameter("subjek")));
    }

    private static List<IndexPeriod> history(
            IndexSheets sheets, String family, @Nullable String agency, @Nullable String asked) {
        List<String> subjects = sheets.subjects(family);
        if (asked != null) {
            return sheets.history(family, asked);
        }
        if (agency != null && subjects.contains(agency)) {
            return sheets.history(family, agency);
        }
        return subjects.isEmpty() ? List.of() : sheets.history(family, subjects.getFirst());
    }

    /** The period of the day and instrument asked for, of several the official one; null where there is none. */
    @Nullable
    IndexPeriod period() {
        String day = request.getParameter("per");
        List<IndexPeriod> found = history.stream()
                .filter(period -> day == null || period.day().toString().equals(day))
                .filter(this::instrument)
                .toList();
        return found.isEmpty() ? null : found.getLast();
    }

    /** Whether a period is of the instrument asked for, if one is. */
    boolean instrument(IndexPeriod period) {
        String asked = request.getParameter("instrumen");
        return asked == null || period.instrument().id().equals(asked);
    }

    /** Why there is no period, and what there is. */
    String unknown() {
        return unknown(Stream.of(request.getParameter("per"), request.getParameter("instrumen"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    /** Why there is none of what was asked for, and what there is. */
    String unknown(String asked) {
        if (!history.isEmpty()) {
            return words.t("indices.no-period", TypedText.of(asked), days());
        }
        String subject = request.getParameter("subjek");
        return subject == null || sheets.subjects(family).isEmpty() ? noFamily() : noSubject(subject);
    }

    private String days() {
        return history.stream()
                .map(period -> period.day()
                        + (period.shares(history) ? " " + period.instrument().id() : ""))
                .collect(Collectors.joining(", "));
    }

    /** That a subject has no worksheet, and who has. */
    String noSubject(String subject) {
        List<String> known = sheets.subjects(family);
        String nearest = Nearest.to(subject, known);
        return words.t(
                "indices.no-subject",
                TypedText.of(subject),
                family,
                nearest.isEmpty() ? String.join("; ", known) : nearest);
    }

    private String noFamily() {
        List<String> known = new ArrayList<>();
        for (String one : IndexBook.shipped().families()) {
            if (!sheets.subjects(one).isEmpty()) {
                known.add(one);
            }
        }
        return words.t("indices.unknown", TypedText.of(family), Nearest.orAll(family, known));
    }
}
