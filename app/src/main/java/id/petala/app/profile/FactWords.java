package id.petala.app.profile;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Input;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Codes, days and values of records in one language. */
record FactWords(Words words, FactCatalogue catalogue) {

    String in(Label label) {
        return label.in(Language.of(words.language()));
    }

    /** The label of a code, the code itself where the catalogue lacks it; a dash for none. */
    String code(String fact, @Nullable String code) {
        if (code == null) {
            return none();
        }
        Fact found = catalogue.find(fact);
        int place = found == null ? -1 : found.indexOf(code);
        return found == null || place < 0 ? code : in(found.codes().get(place).label());
    }

    /** What a fact is called. */
    String fact(String id) {
        Fact found = catalogue.find(id);
        return found == null ? id : in(found.label());
    }

    String value(String id, FactValue value) {
        Fact fact = catalogue.find(id);
        if (fact == null) {
            return none();
        }
        return switch (fact.type()) {
            case CODE -> in(fact.codes().get((int) value.value()).label());
            case NUMBER -> (words.num(Points.toDecimal(value.value())) + " " + in(fact.unit())).strip();
            case RATIO ->
                words.num(Points.toDecimal(value.value())) + " / " + words.num(Points.toDecimal(value.standard()));
            case DATE -> words.date(LocalDate.ofEpochDay(value.value()));
        };
    }

    /** What a leaf took in. */
    String input(Input input, Label unit) {
        return switch (input) {
            case Input.Code code -> in(code.label());
            case Input.Measure measure -> (words.num(measure.value()) + " " + in(unit)).strip();
            case Input.AgainstStandard ratio -> words.num(ratio.value()) + " / " + words.num(ratio.standard());
        };
    }

    String day(@Nullable LocalDate day) {
        return day == null ? none() : words.date(day);
    }

    String number(@Nullable BigDecimal value) {
        return value == null ? none() : words.num(value);
    }

    String text(@Nullable String text) {
        return text == null || text.isEmpty() ? none() : text;
    }

    String none() {
        return "–";
    }

    /** The file and the row. */
    String source(Origin origin) {
        return origin.row() == 0
                ? origin.source()
                : words.t("receipt.row", origin.source(), Integer.toString(origin.row()));
    }
}
