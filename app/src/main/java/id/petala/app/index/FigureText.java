package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A figure in words of one language, the same on pages, in documents and on the terminal. */
public record FigureText(Words words) {

    public String in(Label label) {
        return label.in(Language.of(words.language()));
    }

    /** A number with at most so many decimals; a dash for none. */
    public String number(@Nullable Rational value, int places) {
        return value == null ? "–" : words.num(value.rounded(places));
    }

    /** A difference with its sign and at most so many decimals. */
    public String signed(Rational difference, int places) {
        BigDecimal rounded = difference.rounded(places);
        return words.signed(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /** The figure as it is published, or what an incomplete one can still become. */
    public String value(IndexFigure figure) {
        int places = figure.head().places();
        Range possible = figure.possible();
        if (possible != null) {
            return words.t("indices.open", number(possible.min(), places), number(possible.max(), places));
        }
        return figure.value() == null ? words.t("indices.not-applicable") : number(figure.value(), places);
    }

    /** The category, or those it can still fall in; empty where the rules know none. */
    public String category(IndexFigure figure) {
        return figure.categories().stream().map(one -> in(one.label())).collect(Collectors.joining(" / "));
    }

    /** How far the next category up is; empty where there is none to tell. */
    public String next(IndexFigure figure) {
        return next(figure.next(), figure.head().places());
    }

    /** The same of a distance already found, with at most so many decimals. */
    String next(IndexFigure.@Nullable Next next, int places) {
        if (next == null) {
            return "";
        }
        String distance = number(next.distance(), places);
        String category = in(next.category().label());
        return next.included()
                ? words.t("indices.next", distance, category)
                : words.t("indices.next-above", distance, category);
    }

    /** What a line of a receipt holds: its category, its number, else why it has none. */
    public String held(ReceiptLine line, int places) {
        if (line.category() != null) {
            return in(line.category().label());
        }
        Rational value = line.value();
        return value == null ? in(line.status().label()) : number(value, places);
    }
}
