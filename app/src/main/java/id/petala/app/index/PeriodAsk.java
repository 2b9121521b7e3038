package id.petala.app.index;

import id.petala.app.facts.Nearest;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which worksheet an address asks for: of a family, of the subject {@code subjek}, of the day {@code per}.
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

    /** The period of the day asked for, the newest where none is; null where there is no such day. */
    @Nullable
    IndexPeriod period() {
        String asked = request.getParameter("per");
        if (asked == null) {
            return history.isEmpty() ? null : history.getLast();
        }
        return history.stream()
                .filter(period -> period.day().toString().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Why there is no period, and what there is. */
    String unknown() {
        if (!history.isEmpty()) {
            return words.t(
                    "indices.no-period",
                    TypedText.of(String.valueOf(request.getParameter("per"))),
                    String.join(
                            ", ",
                            history.stream()
                                    .map(period -> period.day().toString())
                                    .toList()));
        }
        String subject = request.getParameter("subjek");
        return subject == null || sheets.subjects(family).isEmpty() ? noFamily() : noSubject(subject);
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
        String nearest = Nearest.to(family, known);
        return words.t("indices.unknown", TypedText.of(family), nearest.isEmpty() ? String.join(", ", known) : nearest);
    }
}
