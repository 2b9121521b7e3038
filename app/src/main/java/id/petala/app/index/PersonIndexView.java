package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.talent.Reading;
import id.petala.app.talent.Terms;
import id.petala.engine.instrument.Population;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of one person's index.
 *
 * @param headline person and figure in one sentence
 * @param excluded why the person is not counted; null for those who are
 */
public record PersonIndexView(
        String headline,
        @Nullable String excluded,
        String nip,
        String unit,
        String post,
        List<Line> lines,
        String profile) {

    /** A node: its value, the most it can be for this person, what it rests on. */
    public record Line(String label, int depth, String value, String most, List<String> facts) {}

    private static final int PLACES = 2;

    static PersonIndexView of(
            Pegawai person, IndexFigure figure, Highest highest, Population.@Nullable Group excluded, Words words) {
        FigureText text = new FigureText(words);
        return new PersonIndexView(
                excluded == null
                        ? words.t("staff.person", person.nama(), value(figure, text))
                        : words.t("staff.not-counted", person.nama()),
                excluded == null ? null : words.t("staff.not-counted-why", text.in(excluded.label())),
                Terms.masked(person.nip()),
                person.unitOrganisasi(),
                person.jabatan(),
                figure.receipt().lines().stream()
                        .map(line -> line(line, highest, text))
                        .toList(),
                "/pegawai/" + person.nip());
    }

    private static String value(IndexFigure figure, FigureText text) {
        return text.value(figure) + (figure.category() == null ? "" : ", " + text.category(figure));
    }

    private static Line line(ReceiptLine line, Highest highest, FigureText text) {
        Rational most = line.categorical() ? null : highest.of(line.explained());
        return new Line(
                text.in(line.label()),
                line.depth(),
                text.held(line, PLACES),
                most == null ? "" : text.number(most, PLACES),
                Stream.concat(
                                new FactText(new Reading(text.words())).facts(line).stream(),
                                line.basis().stream().map(RuleWords::citation).map(text::in))
                        .distinct()
                        .toList());
    }
}
