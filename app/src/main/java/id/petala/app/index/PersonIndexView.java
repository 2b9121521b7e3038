package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.talent.Terms;
import id.petala.engine.explain.Range;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import id.petala.engine.rule.Label;
import java.util.List;
import java.util.stream.Stream;

/**
 * The receipt of one person's index.
 *
 * @param headline person and figure in one sentence
 */
public record PersonIndexView(String headline, String nip, String unit, String post, List<Line> lines, String profile) {

    /** A node: its value, the most it can be, what it rests on. */
    public record Line(String label, int depth, String value, String most, List<String> facts) {}

    static PersonIndexView of(Pegawai person, IndexFigure figure, Scorer scorer, Words words) {
        return new PersonIndexView(
                words.t("staff.person", person.nama(), value(figure, words)),
                Terms.masked(person.nip()),
                person.unitOrganisasi(),
                person.jabatan(),
                figure.receipt().lines().stream()
                        .map(line -> line(line, scorer, words))
                        .toList(),
                "/pegawai/" + person.nip());
    }

    private static String in(Label label, Words words) {
        return words.language().equals("id") ? label.id() : label.en();
    }

    private static String number(Rational value, Words words) {
        return words.num(value.rounded(2));
    }

    private static String value(IndexFigure figure, Words words) {
        Range possible = figure.possible();
        if (possible != null) {
            return words.t("indices.open", number(possible.min(), words), number(possible.max(), words));
        }
        Rational value = figure.value();
        String category =
                figure.category() == null ? "" : ", " + in(figure.category().label(), words);
        return value == null ? words.t("indices.not-applicable") : number(value, words) + category;
    }

    private static Line line(ReceiptLine line, Scorer scorer, Words words) {
        Rational value = line.value();
        String said = line.category() != null
                ? in(line.category().label(), words)
                : value == null ? in(line.status().label(), words) : number(value, words);
        return new Line(
                in(line.label(), words),
                line.depth(),
                said,
                line.categorical() ? "" : number(scorer.range(line.id()).max(), words),
                Stream.concat(
                                RuleWords.facts(line).stream(),
                                line.basis().stream().map(RuleWords::citation))
                        .map(label -> in(label, words))
                        .distinct()
                        .toList());
    }
}
