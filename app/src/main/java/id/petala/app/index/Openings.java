package id.petala.app.index;

import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.facts.FactsReader;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Range;
import id.petala.engine.instrument.Batch;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What is missing of a figure, by how much each part alone could still lift it: scored, each as if it had all of its points. */
final class Openings {

    /** Of more missing parts than these the first in reading order are tried. */
    private static final int TRIED = 200;

    /**
     * A part without a value.
     *
     * @param gain by how much the least that the figure can become rises when the part alone gets all of its points
     */
    record Opening(Explained.Missing leaf, Rational gain) {}

    private final IndexPeriod period;
    private final Worksheet.Stage stage;

    private Openings(IndexPeriod period) {
        this.period = period;
        this.stage = period.worksheet().last();
    }

    /** All missing parts, what lifts most first; of equals in reading order. */
    static List<Opening> of(IndexPeriod period) {
        return new Openings(period).all();
    }

    private List<Opening> all() {
        List<Explained.Missing> missing = period.figure().receipt().missing();
        List<Explained.Missing> tried = missing.stream().limit(TRIED).toList();
        List<Rational> gains = tried.isEmpty() ? List.of() : gains(tried);
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            openings.add(new Opening(missing.get(i), i < gains.size() ? gains.get(i) : Rational.ZERO));
        }
        openings.sort(Comparator.comparing(Opening::gain).reversed());
        return openings;
    }

    private List<Rational> gains(List<Explained.Missing> leaves) {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            String trial = "%05d".formatted(i);
            period.rows().forEach(row -> rows.add(row.stating(trial, row.criterion(), row.value(), row.source())));
            rows.add(full(leaves.get(i).criterion().id(), trial));
        }
        FactsFile file = FactsFile.of(IndexSheets.FILE, rows).ofStage(stage.name());
        Rational now = least(period.figure());
        return new Worksheet.Stage(stage.name(), stage.scorer(), FactsReader.read(file, stage.scorer()))
                .figures().stream().map(figure -> least(figure).minus(now)).toList();
    }

    private FactRow full(String leaf, String trial) {
        String points = stage.scorer().range(leaf).max().rounded(Points.PLACES).toPlainString();
        return new FactRow(
                IndexSheets.FILE, 0, trial, leaf, Batch.POINTS + points, "", "", "", stage.name(), CellNames.LONG);
    }

    private static Rational least(IndexFigure figure) {
        Range possible = figure.possible();
        return possible == null ? Objects.requireNonNullElse(figure.value(), Rational.ZERO) : possible.min();
    }
}
