package id.petala.app.competency;

import id.petala.engine.number.Points;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the address of a list of people asks for.
 *
 * @param competency null for all together
 * @param standing code of a {@link Standing}, or of an {@link Overall} where no competency is named; null for all
 * @param level only those of this level or more; null for all
 * @param after the NIP after which the page begins; null for the first page
 */
record Question(
        @Nullable String competency,
        @Nullable String standing,
        @Nullable String level,
        @Nullable String after,
        Selection selection) {

    private static final int LONGEST_LEVEL = 12;

    static Question of(HttpServletRequest request) {
        return new Question(
                told(request, CompetencyViews.COMPETENCY),
                told(request, "keadaan"),
                told(request, "level"),
                told(request, "after"),
                Selection.of(request.getParameterMap()));
    }

    private static @Nullable String told(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The level asked for in millionths; null where none can be read. */
    @Nullable
    Long points() {
        if (level == null || level.length() > LONGEST_LEVEL) {
            return null;
        }
        try {
            BigDecimal number = Points.decimal(level.replace(',', '.'));
            return number.signum() < 0 ? null : Points.exact(number);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** What a choice of other people keeps. */
    Map<String, String> hidden() {
        return selection.withValue(parameters(standing, level, null));
    }

    /** The same list from its beginning, as parameters of an address. */
    String query() {
        return query(null);
    }

    /** The same list from a person on. */
    String query(@Nullable String from) {
        return selection.query(parameters(standing, level, from));
    }

    /** The same people in another standing, whatever their level. */
    String standing(@Nullable String other) {
        return selection.query(parameters(other, null, null));
    }

    private Map<String, @Nullable String> parameters(
            @Nullable String inStanding, @Nullable String atLevel, @Nullable String from) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put(CompetencyViews.COMPETENCY, competency);
        parameters.put("keadaan", inStanding);
        parameters.put("level", atLevel);
        parameters.put("after", from);
        return Collections.unmodifiableMap(parameters);
    }
}
