package id.petala.app.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one thing a template holds besides its view: words, the frame, and where the reader is.
 *
 * @param query the query of the page's address, without the language
 * @param fragment whether htmx asked for a part of a page rather than the whole
 * @param older whether the map looked at is not the newest
 */
public record Screen(
        Words words, @Nullable ContextView context, Section section, String query, boolean fragment, boolean older) {

    /** The places of the left rail; a page belongs to one of them or to none. */
    public enum Section {
        HOME,
        MAP,
        QUALITY,
        IMPORT,
        INSTRUMENTS,
        PEOPLE,
        COMPETENCY,
        POSTS,
        PLACEMENT,
        DRAFT,
        INDICES,
        RUNS,
        NONE
    }

    public String t(String key, Object... args) {
        return words.t(key, args);
    }

    public String num(BigDecimal value) {
        return words.num(value);
    }

    public String num(BigDecimal value, int places) {
        return words.num(value, places);
    }

    public String count(int value) {
        return words.count(value);
    }

    public String percent(BigDecimal share) {
        return words.percent(share);
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    /** What to show where a score may not exist yet. */
    public String numOrDash(@Nullable BigDecimal value) {
        return value == null ? "–" : words.num(value);
    }

    /** A score in a column, with as many decimals in every row. */
    public String score(@Nullable BigDecimal value, int places) {
        return value == null ? "–" : words.fixed(value, places);
    }

    /** A difference with its sign, a dash for none. */
    public String signed(@Nullable BigDecimal change) {
        return change == null
                ? "–"
                : words.signed(change, Math.max(0, change.stripTrailingZeros().scale()));
    }

    public String language() {
        return words.language();
    }

    public String otherLanguage() {
        return "id".equals(words.language()) ? "en" : "id";
    }

    /** This page in the other language; relative, so it can only ever lead to this page. */
    public String otherLanguageAddress() {
        return "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + otherLanguage();
    }

    /** This page of the newest map. */
    public String newestAddress() {
        String rest = Older.without(query);
        return "?" + (rest.isEmpty() ? "" : rest + "&") + Older.PARAMETER + "=" + Older.NEWEST;
    }

    /** The entries of the rail. */
    public List<RailEntry> rail() {
        return RailEntry.all(this);
    }

    public @Nullable String current(Section candidate) {
        return candidate == section ? "page" : null;
    }
}
