package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.index.Sheet;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Items, levels, efforts and values of a worksheet that is planned, in words of one language. */
final class PlanWords {

    static final int PLACES = 4;

    private final Words words;
    private final FigureText text;
    private final Sheet sheet;
    private final int places;

    /** @param places decimals that the index is published with */
    PlanWords(Words words, Sheet sheet, int places) {
        this.words = words;
        this.text = new FigureText(words);
        this.sheet = sheet;
        this.places = Math.max(PLACES, places);
    }

    String level(Fact fact, String level) {
        if (fact.type() == FactType.NUMBER && level.matches("-?[0-9.]+")) {
            return words.num(new BigDecimal(level));
        }
        return fact.codes().stream()
                .filter(code -> code.code().equals(level))
                .map(code -> text.in(code.label()))
                .findFirst()
                .orElse(level);
    }

    String level(Criterion criterion, String level) {
        return sheet.levers().stream()
                .filter(lever -> lever.criterion().equals(criterion))
                .map(lever -> level(lever.fact(), level))
                .findFirst()
                .orElse(level);
    }

    String effort(long millionths) {
        return words.num(Points.toDecimal(millionths));
    }

    String value(Rational value) {
        return text.number(value, places);
    }

    String gain(Rational gain) {
        return text.signed(gain, PLACES);
    }

    String category(@Nullable Category category) {
        return category == null ? "" : text.in(category.label());
    }

    String label(Criterion criterion) {
        return text.in(criterion.label());
    }
}
