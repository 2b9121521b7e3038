package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.talent.Terms;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
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

    private static final int PLACES = 2;

    static PersonIndexView of(Pegawai person, IndexFigure figure, Scorer scorer, Words words) {
        FigureText text = new FigureText(words);
        return new PersonIndexView(
                words.t("staff.person", person.nama(), value(figure, text)),
                Terms.masked(person.nip()),
                person.unitOrganisasi(),
                person.jabatan(),
                figure.receipt().lines().stream()
                        .map(line -> line(line, scorer, text))
                        .toList(),
                "/pegawai/" + person.nip());
    }

    private static String value(IndexFigure figure, FigureText text) {
        return text.value(figure) + (figure.category() == null ? "" : ", " + text.category(figure));
    }

    private static Line line(ReceiptLine line, Scorer scorer, FigureText text) {
        return new Line(
                text.in(line.label()),
                line.depth(),
                text.held(line, PLACES),
                line.categorical() ? "" : text.number(scorer.range(line.id()).max(), PLACES),
                Stream.concat(
                                RuleWords.facts(line).stream(),
                                line.basis().stream().map(RuleWords::citation))
                        .map(text::in)
                        .distinct()
                        .toList());
    }
}
