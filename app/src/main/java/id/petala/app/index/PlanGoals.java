package id.petala.app.index;

import id.petala.engine.explain.Category;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.index.Goal;
import id.petala.engine.index.Sheet;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan is for, as people write it: a number, a category or verdict by its code or name, or an effort. */
public final class PlanGoals {

    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    private PlanGoals() {}

    /**
     * A value to reach, or a category.
     *
     * @throws Refused when it is neither, with the categories that there are
     */
    public static Goal target(String text, Sheet sheet) {
        return number(text) == null ? new Goal.Standing(category(text, sheet)) : value(text);
    }

    /**
     * A value to reach.
     *
     * @throws Refused when it is no number from 0 up to a billion with at most six decimals
     */
    public static Goal value(String text) {
        return new Goal.Target(Rational.of(within(text, number(text))));
    }

    /**
     * An effort to spend.
     *
     * @throws Refused when it is no number from 0 up to a billion with at most six decimals
     */
    public static Goal budget(String text) {
        return new Goal.Budget(effort(text));
    }

    /**
     * An effort in millionths.
     *
     * @throws Refused when it is no number from 0 up to a billion with at most six decimals
     */
    public static long effort(String text) {
        return Points.exact(within(text, number(text)));
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return Points.decimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal within(String text, @Nullable BigDecimal number) {
        if (number == null
                || number.signum() < 0
                || number.compareTo(MOST) > 0
                || Points.trimmed(number).scale() > Points.PLACES) {
            throw refused("planning.number", text, "0 – " + MOST.toPlainString());
        }
        return number;
    }

    private static Category category(String text, Sheet sheet) {
        List<Category> categories = sheet.categories();
        String asked = plain(text);
        return categories.stream()
                .filter(one -> Stream.of(
                                one.code(), one.label().id(), one.label().en())
                        .anyMatch(name -> plain(name).equals(asked)))
                .findFirst()
                .orElseThrow(() -> categories.isEmpty()
                        ? refused("planning.no-category", text, "325.5")
                        : refused("planning.category", text, names(categories)));
    }

    private static String names(List<Category> categories) {
        return categories.stream()
                .map(one -> one.code() + " (" + one.label().id() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
    }

    private static Refused refused(String code, String text, String expected) {
        return new Refused(Finding.reject(code, Where.file("target"), text, expected));
    }
}
