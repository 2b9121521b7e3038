package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import java.util.List;

/**
 * A category of a job person match.
 *
 * @param from the lowest percentage that belongs to it
 */
public record FitCategory(String code, Label label, Rational from) {

    /**
     * The category of a percentage, which is compared unrounded.
     *
     * @param categories from the highest down, the last from zero on
     */
    public static FitCategory of(Rational percent, List<FitCategory> categories) {
        return categories.stream()
                .filter(category -> percent.compareTo(category.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("below zero: " + percent));
    }
}
