package id.petala.engine.receipt;

import id.petala.engine.explain.Bound;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import java.util.function.Function;

/**
 * What a row of a rule sheet says, in the two ways it is said: as files write it, with codes and a decimal point, and as
 * people read it, with names and the numbers of their language.
 */
public sealed interface RuleValue {

    /** As people read it: names instead of codes, each number as {@code figures} writes it. */
    String read(Language language, Function<Rational, String> figures);

    /** As files and the command line write it. */
    default Label written() {
        return new Label(read(Language.ID, Rational::toString), read(Language.EN, Rational::toString));
    }

    /** Words that are the same in files and for people. */
    record Text(Label label) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return label.in(language);
        }
    }

    /** An id or a code, and its name. */
    record Code(String code, Label label) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return label.in(language);
        }

        @Override
        public Label written() {
            return Label.same(code);
        }
    }

    /** A row and a column of a scheme. */
    record Cross(Code row, Code column) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return row.read(language, figures) + " × " + column.read(language, figures);
        }

        @Override
        public Label written() {
            return Label.same(row.code() + " × " + column.code());
        }
    }

    /** One number. */
    record Figure(Rational value) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return figures.apply(value);
        }
    }

    /** The least and the most. */
    record Span(Rational min, Rational max) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return figures.apply(min) + " – " + figures.apply(max);
        }
    }

    /** An interval with its operators, {@code ≥ 60 dan < 80}. */
    record Range(Bound bound) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            Rational lower = bound.lower();
            Rational upper = bound.upper();
            String low = lower == null ? "" : (bound.lowerIncluded() ? "≥ " : "> ") + figures.apply(lower);
            String high = upper == null ? "" : (bound.upperIncluded() ? "≤ " : "< ") + figures.apply(upper);
            return lower == null || upper == null ? low + high : Words.in(language, "sheet.between", low, high);
        }

        @Override
        public Label written() {
            return Label.same(bound.toString());
        }
    }

    /** A sentence of the bundle around numbers. */
    record Formula(String key, List<Rational> numbers) implements RuleValue {
        public Formula {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return Words.in(language, key, numbers.stream().map(figures).toArray());
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements RuleValue {
        @Override
        public String read(Language language, Function<Rational, String> figures) {
            return Words.in(language, yes ? "sheet.yes" : "sheet.no");
        }
    }
}
